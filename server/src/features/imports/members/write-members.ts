import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { importPeople } from '../../accounts/index.ts'
import type { ImportedMember } from '../../members/index.ts'
import { importMembers, leaseMemberNumbers } from '../../members/index.ts'
import { lockStanding } from '../../organizations/index.ts'
import type { ImportWriting, JudgedRow } from '../importer.ts'
import type { GoodRow, JudgedMembers } from './judge-members.ts'

/** So many rows are sealed and written before other work has its turn. */
const BATCH = 500

/** Writes what was found good, all of it or nothing; refuses where something came between. */
export async function writeMembers(work: ImportWriting, { good, rows }: JudgedMembers): Promise<void> {
  const { call, task, finish } = work
  const numbers = await numbersOf(work, good)
  await inTransaction(call.platform.database, async (trx) => {
    await holdBranches(trx, good)
    const progress = (written: number) => work.progress(written, good.length)
    const batches = batchesOf(trx, work, { good, numbers })
    await importMembers(trx, call, { batches, importId: task.id, progress })
    await finish(trx, rows.map(asCreated))
  })
}

function asCreated(row: JudgedRow): JudgedRow {
  return row.outcome === 'good' ? { ...row, outcome: 'created' } : row
}

interface Writable {
  readonly good: readonly GoodRow[]
  /** Of each row. */
  readonly numbers: readonly string[]
}

async function* batchesOf(
  trx: Transaction,
  work: ImportWriting,
  { good, numbers }: Writable,
): AsyncGenerator<readonly ImportedMember[], void, undefined> {
  for (let at = 0; at < good.length; at += BATCH) {
    const batch = good.slice(at, at + BATCH)
    const people = await peopleOf(trx, work, batch)
    yield batch.map((row, of) => memberOf(row, people[of] ?? '', numbers[at + of] ?? ''))
  }
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
async function peopleOf(trx: Transaction, { call, task }: ImportWriting, batch: readonly GoodRow[]) {
  const people = batch.flatMap(({ personId, entry }) => (personId === null ? [entry] : []))
  const made = await importPeople(trx, call.platform, { people, importId: task.id, at: call.now })
  const next = made.values()
  return batch.map(({ personId }) => personId ?? next.next().value ?? '')
}

function memberOf({ entry, branch }: GoodRow, personId: string, number: string): ImportedMember {
  const { name, document, joinedOn, precision, note, record } = entry
  const { sex, bornOn } = document
  return { personId, name, sex, bornOn, joinedOn, precision, number, branch, note, record }
}
