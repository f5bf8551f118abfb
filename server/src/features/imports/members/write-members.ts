import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { importPeople, sealPeople } from '../../accounts/index.ts'
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
  const { call, task } = work
  let coming = sealedAt(work, good, 0)
  for (let at = 0; at < good.length; at += BATCH) {
    const { batch, personIds, people } = coming
    const written = importPeople(trx, { people, importId: task.id, at: call.now })
    // The database writes these while the next are sealed.
    coming = sealedAt(work, good, at + BATCH)
    await written
    yield batch.map((row, of) => memberOf(row, personIds[of] ?? '', numbers[at + of] ?? ''))
  }
}

/** A batch with the person of each row; sealed where there is no record yet. */
function sealedAt({ call }: ImportWriting, good: readonly GoodRow[], from: number) {
  const batch = good.slice(from, from + BATCH)
  const people = sealPeople(
    call.platform,
    batch.flatMap(({ personId, entry }) => (personId === null ? [entry] : [])),
  )
  const next = people.values()
  const personIds = batch.map(({ personId }) => personId ?? next.next().value?.row.id ?? '')
  return { batch, people, personIds }
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

function memberOf({ entry, branch }: GoodRow, personId: string, number: string): ImportedMember {
  const { name, document, joinedOn, precision, note, record } = entry
  const { sex, bornOn } = document
  return { personId, name, sex, bornOn, joinedOn, precision, number, branch, note, record }
}
