import { readFile } from 'node:fs/promises'
import { keepPhoto } from '../features/files/index.ts'
import {
  collectCases,
  decideCases,
  escalateCases,
  reportCase,
  returnCorrection,
  sendCorrection,
  takeCases,
} from '../features/number-cases/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken, tokenHash } from '../platform/token.ts'
import { actorOf } from './actor-of.ts'
import type { PlantedOrganization, PlantedOrganizations } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'
import { stillThere } from './still-there.ts'
import { systemCall } from './system-call.ts'

interface Plan {
  readonly planted: PlantedOrganizations
  readonly people: readonly PlantedPerson[]
  readonly officer: Actor
}

const DAY_MS = 86_400_000
const SIZE = { width: 640, height: 860 }
const COVER = new URL('./specimens/admission-form.jpg', import.meta.url)

/** How far each case has come, and how many days ago it was reported; the oldest at the desk are overdue. */
const CASES = [
  { days: 2, until: 'reported' },
  { days: 12, until: 'reported' },
  { days: 4, until: 'collected' },
  { days: 7, until: 'escalated' },
  { days: 30, until: 'escalated' },
  { days: 9, until: 'inReview' },
  { days: 20, until: 'claimantKeeps' },
  { days: 22, until: 'holderKeeps' },
  { days: 25, until: 'rejected' },
] as const

type Until = (typeof CASES)[number]['until']

/** Requests of members in each state, and cases from the report to the decision (FAQ M11, M13). */
export async function plantNumbers(trx: Transaction, platform: Platform, plan: Plan): Promise<void> {
  const cover = await readFile(COVER)
  const inside = { ...platform, database: trx }
  const people = await stillThere(trx, plan)
  const soil = { trx, platform: inside, cover, ...plan, people }
  await plantCorrections(soil)
  const pairs = pairsOf(people)
  for (const [index, { days, until }] of CASES.entries()) {
    const pair = pairs[index]
    if (pair) await plantCase(soil, { ...pair, days, until })
  }
}

interface Soil extends Plan {
  readonly trx: Transaction
  readonly platform: Platform
  readonly cover: Buffer
}

interface Pair {
  readonly claimant: PlantedPerson
  readonly holder: PlantedPerson
}

const isNumbered = ({ standing, memberNumber }: PlantedPerson) =>
  standing === 'formal' && memberNumber !== null

/** Members of the known branches, each with one of another branch who joined in the same year. */
function pairsOf(people: readonly PlantedPerson[]): Pair[] {
  const free = people.slice(40).filter(isNumbered)
  return people
    .slice(0, 40)
    .filter(isNumbered)
    .flatMap((claimant) => {
      const index = free.findIndex(
        (one) => one.joinedOn.slice(0, 4) === claimant.joinedOn.slice(0, 4) && one.branch !== claimant.branch,
      )
      const [holder] = index < 0 ? [] : free.splice(index, 1)
      return holder ? [{ claimant, holder }] : []
    })
}

async function plantCase(
  soil: Soil,
  { claimant, holder, days, until }: Pair & { days: number; until: Until },
) {
  const branch = soil.planted.get(claimant.branch ?? '')
  const committee = branch && parentOf(soil.planted, branch)
  if (!branch || !committee || holder.memberNumber === null) return
  const at = (day: number) => new Date(soil.platform.clock().getTime() - (days - day) * DAY_MS)
  const call = (actor: Actor, day: number) => systemCall(soil.platform, at(day), actor)
  const { id } = await reportCase(
    call(actorOf(branch), 0),
    {
      number: holder.memberNumber,
      claimant: { kind: 'member', id: await memberOf(soil, claimant) },
      note: '入团志愿书原件由学校团委保管',
      photo: await photoAt(soil, at(0)),
    },
    { findApplication: async () => null },
  )
  if (until === 'reported') return
  await collectCases(call(actorOf(committee), 1), { ids: [id] })
  if (until === 'collected') return
  await escalateCases(call(actorOf(committee), 1.5), { ids: [id] })
  if (until === 'escalated') return
  await takeCases(call(soil.officer, 2), { ids: [id] })
  if (until === 'inReview') return
  const reason = until === 'rejected' ? '照片上的编号与报告的编号不一致' : '已与双方入团志愿书封面核对'
  await decideCases(call(soil.officer, 3), { items: [{ id }], decision: until, reason })
}

/** One waits, one has waited too long, one was returned. */
async function plantCorrections(soil: Soil): Promise<void> {
  const members = soil.people.slice(40).filter(isNumbered).slice(-3)
  for (const [index, member] of [
    ...soil.people.slice(0, 20).filter(isNumbered).slice(-2),
    ...members,
  ].entries()) {
    const branch = soil.planted.get(member.branch ?? '')
    if (branch && member.memberNumber !== null) await plantCorrection(soil, { member, branch, index })
  }
}

interface Asked {
  readonly member: PlantedPerson
  readonly branch: PlantedOrganization
  readonly index: number
}

async function plantCorrection(soil: Soil, { member, branch, index }: Asked): Promise<void> {
  const days = index === 3 ? 15 : 1 + index
  const at = new Date(soil.platform.clock().getTime() - days * DAY_MS)
  const { accountId, personId, name } = member
  const call = systemCall(soil.platform, at, {
    ...STATE,
    accountId,
    name,
    power: { kind: 'person', personId },
  })
  const { id } = await sendCorrection(call, {
    memberNumber: `${member.joinedOn.slice(0, 4)}11${800_000 + index}`,
    reason: '与入团志愿书封面上的编号不一致',
    photo: await photoAt(soil, at),
  })
  if (index % 3 === 1) {
    const review = systemCall(soil.platform, new Date(at.getTime() + DAY_MS / 2), actorOf(branch))
    await returnCorrection(review, { id, reason: '照片上的编号看不清，请重新拍照' })
  }
}

/** A photo as if it had just been sent, and not claimed yet. */
async function photoAt({ trx, platform, cover }: Soil, at: Date): Promise<{ id: string; token: string }> {
  const token = newToken()
  const destroyAfter = new Date(at.getTime() + 400 * DAY_MS)
  const id = await keepPhoto(trx, platform, { image: { bytes: cover, ...SIZE }, claimedAt: at, destroyAfter })
  const unclaimed = { claimed_at: null, token_hash: tokenHash(token) }
  await trx.updateTable('photo').set(unclaimed).where('id', '=', id).execute()
  return { id, token }
}

async function memberOf({ trx }: Soil, { personId }: PlantedPerson): Promise<string> {
  const query = trx.selectFrom('member').select('id').where('person_id', '=', personId)
  return (await query.executeTakeFirstOrThrow()).id
}

function parentOf(
  planted: PlantedOrganizations,
  { path }: PlantedOrganization,
): PlantedOrganization | undefined {
  const above = path.split('.').slice(0, -2).join('.')
  return [...planted.values()].find((one) => one.path === `${above}.`)
}

const STATE = {
  sessionId: '',
  app: 'console',
  passwordChangeRequired: false,
  limited: false,
  steppedUpAt: null,
} as const
