import { readFile } from 'node:fs/promises'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { keepPhoto } from '../features/files/index.ts'
import {
  approveIdentityChange,
  fileIdentityChange,
  openEvidence,
} from '../features/identity-changes/index.ts'
import type { Leave } from '../features/members/index.ts'
import { leaveMember, readMembership } from '../features/members/index.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { postPorts } from '../post-ports.ts'
import { actorOf } from './actor-of.ts'
import type { PlantedOrganization, PlantedOrganizations } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'
import { systemCall } from './system-call.ts'

/** The branch whose roll the README shows, and its direct superior. */
const BRANCH = 'jinghuaf1a'
const EVIDENCE = { width: 640, height: 404 }
const DAY_MS = 86_400_000
const KEPT_MS = 400 * DAY_MS

type Left = Pick<Leave, 'reason' | 'note'>
/** From the end of the branch’s formal members, so that those whom the README names stay. */
const LEFT: readonly Left[] = [
  { reason: 'withdrawn', note: '本人书面申请，支部大会同意' },
  { reason: 'recordedInError', note: '与另一团员重复录入' },
]

interface Plan {
  readonly planted: PlantedOrganizations
  readonly people: readonly PlantedPerson[]
}

interface Case {
  readonly trx: Transaction
  readonly platform: Platform
  readonly branch: PlantedOrganization
}

/** Some have left the shown branch; one change of a name is decided, and one waits. */
export async function plantRecordCases(
  trx: Transaction,
  platform: Platform,
  { planted, people }: Plan,
): Promise<void> {
  const branch = planted.get(BRANCH)
  const superior = [...planted.values()].find(({ id }) => branch?.path.endsWith(`.${id}.${branch.id}.`))
  if (!branch || !superior) return
  const quiet = await quietMembers(trx, people, branch)
  const inside = { trx, platform: { ...platform, database: trx }, branch }
  for (const left of LEFT) {
    const person = quiet.pop()
    if (person) await plantLeft(inside, person, left)
  }
  const [renamed, asked] = [quiet.pop(), quiet.pop()]
  if (renamed) await plantDecided(inside, { person: renamed, superior })
  if (asked) await ask(inside, asked, callOf(inside.platform, 1, branch))
}

/** Those of the branch about whom nothing else is planted: no transfer runs, no post is held. */
async function quietMembers(
  trx: Transaction,
  people: readonly PlantedPerson[],
  branch: PlantedOrganization,
): Promise<PlantedPerson[]> {
  const quiet: PlantedPerson[] = []
  for (const person of people) {
    if (person.branch !== BRANCH || person.standing !== 'formal') continue
    const membership = await readMembership(trx, person.personId)
    const isHere = membership?.status === 'active' && membership.organizationId === branch.id
    if (isHere && !(await postPorts.serves(trx, person.personId))) quiet.push(person)
  }
  return quiet
}

async function plantLeft({ trx, platform, branch }: Case, person: PlantedPerson, left: Left): Promise<void> {
  const membership = await readMembership(trx, person.personId)
  const call = callOf(platform, 20, branch)
  const leftOn = toShanghaiDate(call.now)
  if (membership)
    await leaveMember(call, { id: membership.memberId, ...left, leftOn, endPosts: false }, postPorts)
}

interface Decided {
  readonly person: PlantedPerson
  readonly superior: PlantedOrganization
}

async function plantDecided(inside: Case, { person, superior }: Decided): Promise<void> {
  const asked = await ask(inside, person, callOf(inside.platform, 9, inside.branch))
  if (!asked) return
  const call = callOf(inside.platform, 7, superior)
  await openEvidence(call, asked)
  await approveIdentityChange(call, asked)
}

async function ask(
  { trx, platform }: Case,
  person: PlantedPerson,
  call: Call,
): Promise<{ id: string } | null> {
  const membership = await readMembership(trx, person.personId)
  if (!membership) return null
  const bytes = await readFile(new URL('./specimens/back.jpg', import.meta.url))
  const kept = { claimedAt: call.now, destroyAfter: new Date(call.now.getTime() + KEPT_MS) }
  const asking = {
    memberId: membership.memberId,
    name: `${person.name}怡`,
    reason: '户口本登记姓名变更，附户口本变更页',
  }
  return fileIdentityChange(trx, call, asking, async () => [
    await keepPhoto(trx, platform, { image: { bytes, ...EVIDENCE }, ...kept }),
  ])
}

/** An organization as it acted so many days ago, its password just given. */
function callOf(platform: Platform, daysAgo: number, organization: PlantedOrganization): Call {
  const now = new Date(platform.clock().getTime() - daysAgo * DAY_MS)
  return systemCall(platform, now, actorOf(organization, now))
}
