import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { importPeople, sealPeople } from '../../accounts/index.ts'
import type { ImportedMember } from '../../members/index.ts'
import { importMembers, leaseMemberNumbers } from '../../members/index.ts'
import { lockStanding } from '../../organizations/index.ts'
import type { ImportWriting } from '../importer.ts'
import type { GoodRow, JudgedMembers } from './judge-members.ts'
import { readEntries } from './judge-members.ts'
import type { Entry } from './member-entry.ts'

/** So many rows are sealed and written before other work has its turn. */
const BATCH = 500

/**
 * Writes what was found good, all of it or nothing; refuses where something came between. What stands in the rows is
 * read once more as they are written: that of a whole list would take hundreds of megabytes.
 */
export async function writeMembers(work: ImportWriting, { good, rows }: JudgedMembers): Promise<void> {
  const { call, task, finish } = work
  const numbers = await numbersOf(work, good)
  await inTransaction(call.platform.database, async (trx) => {
    await holdBranches(trx, good)
    const progress = (written: number) => work.progress(written, good.length)
    const batches = batchesOf(trx, work, { good, numbers })
    await importMembers(trx, call, { batches, importId: task.id, progress })
    await finish(trx, rows)
  })
}

interface Writable {
  readonly good: readonly GoodRow[]
  /** Of each row. */
  readonly numbers: readonly string[]
}

/** A good row, with what stands in it and the number that it gets. */
interface FullRow extends GoodRow {
  readonly entry: Entry
  readonly number: string
}

async function* batchesOf(
  trx: Transaction,
  work: ImportWriting,
  writable: Writable,
): AsyncGenerator<readonly ImportedMember[], void, undefined> {
  const { call, task } = work
  const sealed = sealedBatches(work, fullRows(work, writable))
  try {
    let coming = await sealed.next()
    while (!coming.done) {
      const { batch, personIds, people } = coming.value
      const written = importPeople(trx, { people, importId: task.id, at: call.now })
      // The database writes these while the next are read and sealed.
      const [next] = await Promise.all([sealed.next(), written])
      yield batch.map((row, of) => memberOf(row, personIds[of] ?? ''))
      coming = next
    }
  } finally {
    // Whatever has happened, nobody reads the file any more.
    await sealed.return()
  }
}

/** The good rows of the file, as it is read from the first row. */
async function* fullRows(work: ImportWriting, { good, numbers }: Writable): AsyncGenerator<FullRow> {
  let at = 0
  for await (const entry of readEntries(work, await work.reopen())) {
    const row = good[at]
    if (entry.row !== row?.row || 'faults' in entry) continue
    yield { ...row, entry, number: numbers[at] ?? '' }
    at += 1
  }
  if (at < good.length) throw new Error('The file of the import is not the one that was judged')
}

/** Some rows with the person of each; sealed where there is no record yet. */
async function* sealedBatches({ call }: ImportWriting, rows: AsyncIterable<FullRow>) {
  for await (const batch of inBatches(rows)) {
    const people = sealPeople(
      call.platform,
      batch.flatMap(({ personId, entry }) => (personId === null ? [entry] : [])),
    )
    const next = people.values()
    const personIds = batch.map(({ personId }) => personId ?? next.next().value?.row.id ?? '')
    yield { batch, people, personIds }
  }
}

async function* inBatches(rows: AsyncIterable<FullRow>): AsyncGenerator<FullRow[], void, undefined> {
  let batch: FullRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** The number of each row; those of joins before 2016 are made (FAQ M12), over a connection of their own. */
async function numbersOf({ call }: ImportWriting, good: readonly GoodRow[]): Promise<string[]> {
  const without = good.filter(({ number }) => number === null)
  const origins = without.map(({ joinedOn, branch }) => ({ joinedOn, areaCode: branch.areaCode }))
  const made = await leaseMemberNumbers(call.platform, origins)
  const next = made.values()
  return good.map(({ number }) => number ?? next.next().value ?? '')
}

/** What stood when it was judged may have been archived since. */
async function holdBranches(trx: Transaction, good: readonly GoodRow[]): Promise<void> {
  const held = await lockStanding(trx, [...new Set(good.map(({ branch }) => branch.id))])
  if (held.some(({ status }) => status === 'archived')) throw refused('organization.archived')
}

function memberOf({ entry, branch, number }: FullRow, personId: string): ImportedMember {
  const { name, document, joinedOn, precision, note, record } = entry
  const { sex, bornOn } = document
  return { personId, name, sex, bornOn, joinedOn, precision, number, branch, note, record }
}
