import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { PostCode } from '@qingtuan/domain/shared/code-tables/post'
import { appointPerson, confirmPost, endPostsOfPerson, setAccess } from '../features/cadres/index.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf } from './actor-of.ts'
import type { PlantedOrganization, PlantedOrganizations } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'
import { systemCall } from './system-call.ts'

interface PlannedPost {
  /** Place in the list of demo people. */
  readonly person: number
  readonly at: string
  readonly post: PostCode
  readonly postNote?: string
  readonly kind?: 'fullTime' | 'partTime' | 'seconded'
  /** Days from today until the term ends; none where absent. */
  readonly termDays?: number
  readonly access?: boolean
  /** The superior that confirms a proposal at once. */
  readonly confirmedBy?: string
  readonly dismissed?: boolean
}

/** Cadres at several levels; the eleventh person serves in two organizations, and acts for both. */
const POSTS: readonly PlannedPost[] = [
  { person: 15, at: 'tuanshiwei', post: 'secretary', kind: 'fullTime', termDays: 900 },
  {
    person: 12,
    at: 'jinghua',
    post: 'secretary',
    kind: 'fullTime',
    termDays: 700,
    confirmedBy: 'tuanshiwei',
  },
  { person: 13, at: 'jinghua', post: 'other', postNote: '学生兼职副书记', access: true, termDays: 300 },
  { person: 16, at: 'jinghua', post: 'publicityOfficer', kind: 'seconded', termDays: 120 },
  { person: 10, at: 'jinghuaf1', post: 'secretary', access: true, termDays: 400, confirmedBy: 'jinghua' },
  { person: 10, at: 'jinghuaf1a', post: 'organizationOfficer', access: true, termDays: 200 },
  { person: 3, at: 'jinghuaf1a', post: 'secretary', termDays: 20, confirmedBy: 'jinghuaf1' },
  { person: 6, at: 'jinghuaf1a', post: 'deputySecretary', termDays: 365 },
  { person: 4, at: 'jinghuaf1a', post: 'rightsOfficer', termDays: -10 },
  { person: 7, at: 'jinghuaf1a', post: 'publicityOfficer', termDays: 90, dismissed: true },
]

const SERVING_DAYS = 100
const DAY_MS = 86_400_000

interface Soil {
  readonly trx: Transaction
  readonly platform: Platform
  readonly planted: PlantedOrganizations
  readonly people: readonly PlantedPerson[]
}

/** Plants posts of cadres by the very use cases that requests use. */
export async function plantCadres(
  trx: Transaction,
  platform: Platform,
  { planted, people }: Pick<Soil, 'planted' | 'people'>,
): Promise<void> {
  const soil = { trx, platform: { ...platform, database: trx }, planted, people }
  for (const plan of POSTS) await plantOne(soil, plan)
}

async function plantOne({ trx, platform, planted, people }: Soil, plan: PlannedPost): Promise<void> {
  const person = people[plan.person]
  const organization = planted.get(plan.at)
  if (!person || !organization)
    throw new Error(`The demo world lacks a cadre’s person or organization: ${plan.at}`)
  const at = new Date(platform.clock().getTime() - SERVING_DAYS * DAY_MS)
  const call = callOf(platform, at, organization)
  const today = toShanghaiDate(platform.clock())
  const { personId, name } = person
  const id = await appointPerson(trx, call, {
    organizationId: organization.id,
    personId,
    name,
    post: plan.post,
    postNote: plan.postNote ?? null,
    kind: plan.kind ?? 'partTime',
    startedOn: toShanghaiDate(at),
    termEndsOn: plan.termDays === undefined ? null : addDays(today, plan.termDays),
  })
  const superior = plan.confirmedBy ? planted.get(plan.confirmedBy) : undefined
  if (superior) await confirmPost(callOf(platform, at, superior), { id })
  if (plan.access) await setAccess(call, { id, granted: true })
  if (plan.dismissed) {
    const holder = { personId, organizationId: organization.id }
    await endPostsOfPerson(
      trx,
      callOf(platform, new Date(at.getTime() + 30 * DAY_MS), organization),
      holder,
      'dismissed',
    )
  }
}

/** An organization at its desk that has just given its password again. */
function callOf(platform: Platform, at: Date, organization: PlantedOrganization): Call {
  return systemCall(platform, at, actorOf(organization, at))
}
