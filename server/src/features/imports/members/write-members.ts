import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { importPeople } from '../../accounts/index.ts'
import type { ImportedMember } from '../../members/index.ts'
import { importMembers, leaseMemberNumbers } from '../../members/index.ts'
import { lockStanding } from '../../organizations/index.ts'
import type { ImportWriting } from '../importer.ts'
import type { GoodRow, JudgedMembers } from './judge-members.ts'

const BATCH = 2000

/** Writes what was found good, all of it or nothing; refuses where something came between. */
export async function writeMembers(work: ImportWriting, { good, rows }: JudgedMembers): Promise<void> {
  const { call, task, finish } = work
  const numbers = await numbersOf(work, good)
  const created = rows.map((row) => (row.outcome === 'good' ? { ...row, outcome: 'created' as const } : row))
  await inTransaction(call.platform.database, async (trx) => {
    await holdBranches(trx, good)
    const people = await peopleOf(trx, work, good)
    const members = good.map((row, at) => memberOf(row, people[at] ?? '', numbers[at] ?? ''))
    const progress = (written: number) => work.progress(written, good.length)
    await importMembers(trx, call, { members, importId: task.id, progress })
    await finish(trx, created)
  })
}

/** The number of each row; those of joins before 2016 are made (FAQ M12), over a connection of their own. */
async function numbersOf({ call }: ImportWriting, good: readonly GoodRow[]): Promise<string[]> {
  const without = good.filter(({ entry }) => entry.number === null)
  const origins = without.map(({ entry, branch }) => ({
    joinedOn: entry.joinedOn,
    areaCode: branch.areaCode,
  }))
  const made = await leaseMemberNumbers(call.platform, origins)
  const next = made.values()
  return good.map(({ entry }) => entry.number ?? next.next().value ?? '')
}

/** What stood when it was judged may have been archived since. */
async function holdBranches(trx: Transaction, good: readonly GoodRow[]): Promise<void> {
  const held = await lockStanding(trx, [...new Set(good.map(({ branch }) => branch.id))])
  if (held.some(({ status }) => status === 'archived')) throw refused('organization.archived')
}

/** The person of each row, made where there is no record yet. */
async function peopleOf(trx: Transaction, { call, task }: ImportWriting, good: readonly GoodRow[]) {
  const strangers = good.flatMap(({ personId, entry }) => (personId === null ? [entry] : []))
  const made: string[] = []
  for (let at = 0; at < strangers.length; at += BATCH) {
    const people = strangers.slice(at, at + BATCH)
    made.push(...(await importPeople(trx, call.platform, { people, importId: task.id, at: call.now })))
  }
  const next = made.values()
  return good.map(({ personId }) => personId ?? next.next().value ?? '')
}

function memberOf({ entry, branch }: GoodRow, personId: string, number: string): ImportedMember {
  const { name, document, joinedOn, precision, note, record } = entry
  const { sex, bornOn } = document
  return { personId, name, sex, bornOn, joinedOn, precision, number, branch, note, record }
}
