import type { AgeOutStage } from '@qingtuan/domain/members/age-out'
import { ageOutDueOn, ageOutStage, bornUntil } from '@qingtuan/domain/members/age-out'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Notice } from '../../platform/notices/announce-notice.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Platform } from '../../platform/platform.ts'
import type { PostPorts } from './ports.ts'
import { insertTold, lockUntold } from './store/age-out.ts'

const BATCH = 500

/** At night: tells members and branches three months ahead and on the 28th birthday, once each. */
export async function remindAgeOut(platform: Platform, ports: PostPorts): Promise<void> {
  const now = platform.clock()
  // The birthday first: whoever is past it is told that, and not of three months that are over.
  for (const stage of ['due', 'coming'] as const) {
    let told: number
    do told = await inTransaction(platform.database, (trx) => tellBatch(trx, { stage, now, ports }))
    while (told === BATCH)
  }
}

interface Batch {
  readonly stage: AgeOutStage
  readonly now: Date
  readonly ports: PostPorts
}

async function tellBatch(trx: Transaction, { stage, now, ports }: Batch): Promise<number> {
  const today = toShanghaiDate(now)
  const serves = ports.servingCondition('member.person_id')
  const rows = await lockUntold(trx, { stage, bornUntil: bornUntil(stage, today), serves, limit: BATCH })
  if (rows.length === 0) return 0
  await insertTold(
    trx,
    rows.map(({ id }) => ({ member_id: id, stage, told_at: now })),
  )
  const present = rows.filter(({ born_on }) => ageOutStage(born_on, today) === stage)
  await announceNotices(trx, { now }, [...toMembers(stage, present), ...toBranches(stage, present)])
  return rows.length
}

interface Aged {
  readonly person_id: string
  readonly organization_id: number
  readonly born_on: string
}

function toMembers(stage: AgeOutStage, rows: readonly Aged[]): Notice[] {
  return rows.map(({ person_id, born_on }) => ({
    to: { personId: person_id },
    kind: stage === 'due' ? 'member.ageOutDue' : 'member.ageOutComing',
    facts: { dueOn: ageOutDueOn(born_on) },
    link: '/organization',
  }))
}

/** One notice for a branch, however many of its members a night concerns. */
function toBranches(stage: AgeOutStage, rows: readonly Aged[]): Notice[] {
  const counts = new Map<number, number>()
  for (const { organization_id: id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([organizationId, count]) => ({
    to: { organizationId },
    kind: stage === 'due' ? 'members.ageOutDue' : 'members.ageOutComing',
    facts: { count },
    link: `/members/age-out?list=${stage}`,
  }))
}
