import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { Platform } from '../../../platform/platform.ts'
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

/** A row that can be written: of whom there is a record already, or is none yet. */
export interface GoodRow {
  readonly entry: Entry
  readonly branch: BranchFacts
  readonly personId: string | null
}

export interface JudgedMembers {
  readonly good: readonly GoodRow[]
  readonly rows: readonly JudgedRow[]
}

const BATCH = 1000

/** Judges every row: by itself, beside the others of the file, and against what the system knows. */
export async function judgeMembers(work: ImportWork): Promise<JudgedMembers> {
  const good: GoodRow[] = []
  const rows: JudgedRow[] = []
  for await (const batch of judgedBatches(work)) {
    good.push(...batch.good)
    rows.push(...batch.rows)
  }
  return { good, rows }
}

/** The same where nothing is written: what stood in the rows is forgotten batch by batch. */
export async function judgeOnly(work: ImportWork): Promise<JudgedRow[]> {
  const rows: JudgedRow[] = []
  for await (const batch of judgedBatches(work)) rows.push(...batch.rows)
  return rows
}

async function* judgedBatches(work: ImportWork): AsyncGenerator<JudgedMembers, void, undefined> {
  const { platform } = work.call
  const findBranch = await branchFinder(platform.database, work.organization)
  let judged = 0
  for await (const batch of readBatches(work)) {
    const known = await readKnown(platform, batch)
    const verdicts = batch.map((entry) =>
      'faults' in entry ? entry : judge(platform, entry, { ...known, findBranch }),
    )
    const good = verdicts.filter((verdict): verdict is GoodRow => !('faults' in verdict))
    yield { good, rows: verdicts.map(describe) }
    judged += batch.length
    await work.progress(judged, null)
  }
}

/** So many rows are read before other work has its turn. */
const BREATHE = 250

async function* readBatches({ call, table }: ImportWork): AsyncGenerator<(Entry | BrokenRow)[]> {
  const today = toShanghaiDate(call.now)
  const places = table.places as ReadonlyMap<MemberColumn, number>
  const refuseDuplicate = duplicateRefuser()
  let batch: (Entry | BrokenRow)[] = []
  for await (const row of table.rows) {
    batch.push(refuseDuplicate(readMemberEntry(row, places, today)))
    if (batch.length % BREATHE === 0) await new Promise(setImmediate)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
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
  entry: Entry,
  { holders, statuses, numbers, findBranch }: Known & { readonly findBranch: FindBranch },
): GoodRow | BrokenRow {
  const faults: Fault[] = []
  const found = findBranch(entry.branch)
  if ('fault' in found) faults.push(found.fault)
  const holder = holders.get(documentIndex(platform, entry.document)) ?? null
  const refusal = holder && holderFault(entry, holder, statuses.get(holder.personId))
  if (refusal) faults.push(refusal)
  if (entry.number !== null && numbers.has(entry.number))
    faults.push({ code: 'memberNumber.occupied', column: 'memberNumber' })
  if (faults.length > 0 || 'fault' in found) return { row: entry.row, name: entry.name, faults }
  return { entry, branch: found.branch, personId: holder?.personId ?? null }
}

/** Both must match, and the answer does not tell which of the two is wrong (FAQ O8). */
function holderFault(entry: Entry, holder: DocumentHolder, status: string | undefined): Fault | null {
  if (holder.name !== entry.name) return { code: 'identity.mismatch', column: 'documentNumber' }
  if (status === 'left') return { code: 'memberImport.hasLeft', column: null }
  return status === undefined ? null : { code: 'memberImport.alreadyMember', column: null }
}

function describe(verdict: GoodRow | BrokenRow): JudgedRow {
  if ('faults' in verdict) {
    const { row, name, faults } = verdict
    return { row, name, outcome: 'refused', faults: [...faults], warnings: [] }
  }
  const { row, name, warnings } = verdict.entry
  return { row, name, outcome: 'good', faults: [], warnings: [...warnings] }
}
