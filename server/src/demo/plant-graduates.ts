import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { answerFor } from '../features/graduations/index.ts'
import { leaseNumberFor, lockMember, readMembership, setMemberNumber } from '../features/members/index.ts'
import {
  approveOneIn,
  approveOutward,
  confirmReturnSlip,
  issueLetter,
  startOutward,
  startTransfer,
} from '../features/transfers/index.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { personActor } from './actor-of.ts'
import { EMPTIED, GRADUATING } from './graduating-classes.ts'
import type { PlantedOrganization } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'
import { systemCall } from './system-call.ts'

/** An organization acts, so many days ago. */
export type CallOf = (one: PlantedOrganization, daysAgo: number) => Call

interface Soil {
  readonly trx: Transaction
  readonly platform: Platform
  readonly people: readonly PlantedPerson[]
  readonly callOf: CallOf
  readonly present: PlantedOrganization
  readonly emptied: PlantedOrganization
  /** The branch that takes some in, and the committee that issues letters. */
  readonly next: PlantedOrganization
  readonly committee: PlantedOrganization
}

const DAY_MS = 86_400_000
const OUTWARD = {
  destinationKind: 'province',
  destination: '共青团浙江省杭州市教育局委员会',
  statement: '到杭州工作，已在新单位报到',
} as const

/** Of one class one goes each way and two have not answered; the other class has gone as a whole. */
export async function sendGraduates(soil: Soil, seasonId: string): Promise<void> {
  const { present, emptied, people, callOf } = soil
  const classOf = (key: string) => people.filter(({ branch }) => branch === key)
  const [stays, waits, asks, goes, outward, renumbered] = classOf(GRADUATING.key)
  const said = (answer: 'staying' | 'undecided', reason: string) => ({ id: seasonId, answer, reason })
  if (stays) await note(soil, stays, said('staying', '留校读研'))
  if (waits) await note(soil, waits, said('undecided', '等待录用结果'))
  if (asks) await start(soil, { person: asks, from: present, to: soil.committee })
  if (goes) await move(soil, goes, present)
  if (outward) await sendOut(soil, outward)
  if (renumbered) await renumber(soil, renumbered, callOf(present, 12))
  for (const person of classOf(EMPTIED.key)) await move(soil, person, emptied)
}

interface Said {
  readonly id: string
  readonly answer: 'staying' | 'undecided'
  readonly reason: string
}

async function note(soil: Soil, person: PlantedPerson, said: Said): Promise<void> {
  await answerFor(soil.callOf(soil.present, 20), { ...said, memberId: await memberOf(soil, person) })
}

interface Way {
  readonly person: PlantedPerson
  readonly from: PlantedOrganization
  readonly to: PlantedOrganization
}

async function start(soil: Soil, { person, from, to }: Way): Promise<string> {
  const wish = {
    memberId: await memberOf(soil, person),
    toOrganizationId: to.id,
    statement: '毕业后留校工作',
  }
  return startTransfer(soil.trx, soil.callOf(from, 15), wish)
}

/** A transfer that both branches have agreed to. */
async function move(soil: Soil, person: PlantedPerson, from: PlantedOrganization): Promise<void> {
  const id = await start(soil, { person, from, to: soil.next })
  await approveOneIn(soil.callOf(soil.next, 13), { id })
}

/** Out of the system, with a letter whose slip has come back. */
async function sendOut(soil: Soil, person: PlantedPerson): Promise<void> {
  const at = new Date(soil.platform.clock().getTime() - 18 * DAY_MS)
  const { id } = await startOutward(systemCall(soil.platform, at, personActor(person)), OUTWARD)
  await approveOutward(soil.callOf(soil.present, 17), { id })
  await issueLetter(soil.callOf(soil.committee, 16), { id })
  const call = soil.callOf(soil.committee, 3)
  const receivedOn = toShanghaiDate(new Date(call.now.getTime() - 2 * DAY_MS))
  await confirmReturnSlip(call, { id, receivedBy: OUTWARD.destination, receivedOn })
}

/** The number belonged to somebody else: a provisional one stands in until the branch knows the right one. */
async function renumber(soil: Soil, person: PlantedPerson, call: Call): Promise<void> {
  const member = await lockMember(soil.trx, await memberOf(soil, person))
  if (member === null) throw new Error(`${person.name} is no member`)
  const { number } = await leaseNumberFor(call, member)
  const note = '编号与他人重复，暂用临时编号，待支部更正'
  await setMemberNumber(soil.trx, call, { member, number, note, by: '基层部', act: 'numberCases.resolve' })
}

async function memberOf({ trx }: Soil, { personId, name }: PlantedPerson): Promise<string> {
  const membership = await readMembership(trx, personId)
  if (membership === null) throw new Error(`${name} is no member`)
  return membership.memberId
}
