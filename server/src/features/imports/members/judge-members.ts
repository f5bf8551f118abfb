import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { Platform } from '../../../platform/platform.ts'
import type { SheetRow } from '../../../platform/spreadsheets/sheet-row.ts'
import type { DocumentHolder } from '../../accounts/index.ts'
import { documentIndex, readDocumentHolders } from '../../accounts/index.ts'
import { findMemberStatuses, findTakenNumbers } from '../../members/index.ts'
import type { BranchFacts } from '../../organizations/index.ts'
import type { ImportWork, JudgedRow } from '../importer.ts'
import type { MemberColumn } from './columns.ts'
import type { FindBranch } from './link-branches.ts'
import { branchFinder } from './link-branches.ts'
import type { BrokenRow, Entry, Fault } from './member-entry.ts'
import { readMemberEntry } from './read-entry.ts'
import { duplicateRefuser } from './refuse-duplicates.ts'

/** A row that can be written, without what stands in it; `personId` is null of whom there is no record yet. */
export interface GoodRow {
  readonly row: number
  readonly branch: BranchFacts
  readonly personId: string | null
  readonly joinedOn: string
  /** Null has the number generated (FAQ M12). */
  readonly number: string | null
}

export interface JudgedMembers {
  readonly good: readonly GoodRow[]
  readonly rows: readonly JudgedRow[]
}

const BATCH = 1000

/**
 * Judges every row: by itself, beside the others of the file, and against what the system knows. What stands in the
 * rows is forgotten batch by batch; a good one is told to be what it becomes, `outcome`.
 */
export async function judgeMembers(work: ImportWork, outcome: 'good' | 'created'): Promise<JudgedMembers> {
  const { platform } = work.call
  const learn = branchFinder(platform.database, work.organization)
  const good: GoodRow[] = []
  const rows: JudgedRow[] = []
  for await (const batch of readBatches(work)) {
    const known = await readKnown(platform, batch)
    const findBranch = await learn(batch.flatMap((entry) => ('faults' in entry ? [] : entry.branch)))
    for (const entry of batch) {
      const verdict = judge(platform, entry, { ...known, findBranch })
      if ('good' in verdict) good.push(verdict.good)
      rows.push('good' in verdict ? describeGood(verdict.entry, outcome) : describeBroken(verdict))
    }
    await work.progress(rows.length, null)
  }
  return { good, rows }
}

/** So many rows are read before other work has its turn. */
const BREATHE = 250

async function* readBatches(work: ImportWork): AsyncGenerator<(Entry | BrokenRow)[]> {
  const refuseDuplicate = duplicateRefuser()
  let batch: (Entry | BrokenRow)[] = []
  for await (const row of readEntries(work, work.table.rows)) {
    batch.push(refuseDuplicate(row))
    if (batch.length % BREATHE === 0) await new Promise(setImmediate)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** What stands in the rows of the file. */
export async function* readEntries(
  { call, table }: Pick<ImportWork, 'call' | 'table'>,
  rows: AsyncIterable<SheetRow>,
): AsyncGenerator<Entry | BrokenRow> {
  const today = toShanghaiDate(call.now)
  const places = table.places as ReadonlyMap<MemberColumn, number>
  for await (const row of rows) yield readMemberEntry(row, places, today)
}

interface Known {
  readonly holders: ReadonlyMap<string, DocumentHolder>
  readonly statuses: Awaited<ReturnType<typeof findMemberStatuses>>
  readonly numbers: ReadonlySet<string>
}

async function readKnown(platform: Platform, batch: readonly (Entry | BrokenRow)[]): Promise<Known> {
  const database: KyselyDatabase = platform.database
  const entries = batch.filter((row): row is Entry => !('faults' in row))
  const documents = entries.map(({ document }) => document)
  const holders = await readDocumentHolders(database, platform, documents)
  const people = [...holders.values()].map(({ personId }) => personId)
  const statuses = await findMemberStatuses(database, people)
  const numbers = await findTakenNumbers(
    database,
    entries.flatMap(({ number }) => number ?? []),
  )
  return { holders, statuses, numbers }
}

function judge(
  platform: Platform,
  entry: Entry | BrokenRow,
  { holders, statuses, numbers, findBranch }: Known & { readonly findBranch: FindBranch },
): { readonly good: GoodRow; readonly entry: Entry } | BrokenRow {
  if ('faults' in entry) return entry
  const faults: Fault[] = []
  const found = findBranch(entry.branch)
  if ('fault' in found) faults.push(found.fault)
  const holder = holders.get(documentIndex(platform, entry.document)) ?? null
  const refusal = holder && holderFault(entry, holder, statuses.get(holder.personId))
  if (refusal) faults.push(refusal)
  const { row, name, joinedOn, number } = entry
  if (number !== null && numbers.has(number))
    faults.push({ code: 'memberNumber.occupied', column: 'memberNumber' })
  if (faults.length > 0 || 'fault' in found) return { row, name, faults }
  const personId = holder?.personId ?? null
  return { good: { row, branch: found.branch, personId, joinedOn, number }, entry }
}

/** Both must match, and the answer does not tell which of the two is wrong (FAQ O8). */
function holderFault(entry: Entry, holder: DocumentHolder, status: string | undefined): Fault | null {
  if (holder.name !== entry.name) return { code: 'identity.mismatch', column: 'documentNumber' }
  if (status === 'left') return { code: 'memberImport.hasLeft', column: null }
  return status === undefined ? null : { code: 'memberImport.alreadyMember', column: null }
}

function describeGood({ row, name, warnings }: Entry, outcome: 'good' | 'created'): JudgedRow {
  return { row, name, outcome, faults: [], warnings: [...warnings] }
}

function describeBroken({ row, name, faults }: BrokenRow): JudgedRow {
  return { row, name, outcome: 'refused', faults: [...faults], warnings: [] }
}
