import {
  approveOne,
  fileJoinApplication,
  returnOne,
  withdrawJoinApplication,
} from '../features/join-applications/index.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf, personActor } from './actor-of.ts'
import type { DemoStanding } from './planned.ts'
import type { PlantedOrganization, PlantedOrganizations } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'
import { systemCall } from './system-call.ts'
import { together } from './together.ts'

interface Plan {
  readonly planted: PlantedOrganizations
  readonly people: readonly PlantedPerson[]
}

const DAY_MS = 86_400_000
/** How long ago an application was filed, by where it stands now: the silent ones have passed their deadline. */
const FILED_DAYS_AGO: Readonly<Record<DemoStanding, number>> = {
  formal: 60,
  pending: 1,
  silent: 20,
  returned: 6,
  withdrawn: 30,
  none: 0,
}
const REASON = '入团时间与入团志愿书封面不一致，请核对后重新提交'

/** Files and settles the applications of the demo people, by the very use cases that requests use. */
export async function plantApplications(
  trx: Transaction,
  platform: Platform,
  { planted, people }: Plan,
): Promise<void> {
  // The use cases join the transaction that they find in the platform.
  const inside = { ...platform, database: trx }
  await together(people, async (person, index) => {
    const branch = person.branch === null ? undefined : planted.get(person.branch)
    if (branch) await plantOne(inside, { trx, person, branch, index })
  })
}

interface Case {
  readonly trx: Transaction
  readonly person: PlantedPerson
  readonly branch: PlantedOrganization
  readonly index: number
}

async function plantOne(platform: Platform, { trx, person, branch, index }: Case): Promise<void> {
  const filedAt = new Date(
    platform.clock().getTime() - (FILED_DAYS_AGO[person.standing] * 24 + (index % 20)) * (DAY_MS / 24),
  )
  const { personId, accountId, name, bornOn, joinedOn, memberNumber } = person
  const entries = {
    organizationId: branch.id,
    joinedOn,
    ...(memberNumber === null ? {} : { memberNumber }),
  }
  const call = systemCall(platform, filedAt, personActor(person))
  await fileJoinApplication(trx, call, { personId, accountId, name, bornOn, entries })
  const { id } = await trx
    .selectFrom('join_application')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  const decidedAt = new Date(filedAt.getTime() + DAY_MS)
  await settle({ id, person, call, review: systemCall(platform, decidedAt, actorOf(branch)) })
}

interface Settlement {
  readonly id: string
  readonly person: PlantedPerson
  readonly call: Call
  readonly review: Call
}

async function settle({ id, person, call, review }: Settlement): Promise<void> {
  if (person.standing === 'formal') await approveOne(review, { id })
  if (person.standing === 'returned') await returnOne(review, { id, reason: REASON })
  if (person.standing === 'withdrawn') await withdrawJoinApplication(call, { id })
}
