import { findingsOfMember } from '@qingtuan/domain/data-quality/member-checks'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { nextMemberIds, readChangedMembers, readMemberFacts } from './store/facts.ts'
import { lockMark, saveMemberFindings, setMark } from './store/findings.ts'

type Needed = Pick<Platform, 'database' | 'clock'>

const BATCH = 1000
const CHANGES = 'members'
/** A transaction that began earlier may still commit what happened then. */
const LAG_MS = 15_000

/** Checks the members to whom something has happened since the last time. */
export async function checkChangedMembers({ database, clock }: Needed): Promise<void> {
  const at = clock()
  const until = new Date(at.getTime() - LAG_MS)
  await inTransaction(database, async (trx) => {
    const from = await lockMark(trx, CHANGES)
    if (from >= until) return
    // A new installation, and one that was long still, is walked by night.
    const changed = from.getTime() === 0 ? [] : await readChangedMembers(trx, { from, until })
    for (let start = 0; start < changed.length; start += BATCH)
      await checkMembers(trx, changed.slice(start, start + BATCH), at)
    await setMark(trx, CHANGES, until)
  })
}

/** Checks everybody: what a new day makes due, twins, and whatever changed without an event. */
export async function checkAllMembers({ database, clock }: Needed): Promise<void> {
  const at = clock()
  let after: string | null = null
  for (;;) {
    const ids: string[] = await nextMemberIds(database, after, BATCH)
    if (ids.length === 0) return
    await inTransaction(database, (trx) => checkMembers(trx, ids, at))
    after = ids.at(-1) ?? null
  }
}

export async function checkMembers(trx: Transaction, ids: readonly string[], at: Date): Promise<void> {
  const today = toShanghaiDate(at)
  const members = await readMemberFacts(trx, ids)
  const found = members.map((member) => ({
    memberId: member.id,
    organizationId: member.organizationId,
    path: member.path,
    checks: findingsOfMember(member, today),
  }))
  await saveMemberFindings(trx, found, at)
}
