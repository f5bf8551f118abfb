import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { Refused } from '../../../platform/refused.ts'
import { findPersonOf, matchPerson } from '../../accounts/index.ts'
import { findLivingPostsIn } from '../../cadres/index.ts'
import type { OrganizationFacts } from '../../organizations/index.ts'
import type { ImportWork, JudgedRow } from '../importer.ts'
import type { BrokenRow, Entry, Fault } from './cadre-entry.ts'
import type { CadreColumn } from './columns.ts'
import type { FindOrganization } from './find-organization.ts'
import { organizationFinder } from './find-organization.ts'
import { readCadreEntry } from './read-entry.ts'
import { takenPosts } from './taken-posts.ts'

/** An appointment that can be made. */
export interface GoodRow {
  readonly entry: Entry
  readonly organization: OrganizationFacts
  readonly personId: string
}

export interface JudgedCadres {
  readonly good: readonly GoodRow[]
  readonly rows: readonly JudgedRow[]
}

/** The preview and the writing of a list draw on allowances of their own: the same misses count once in each. */
export type MatchWay = 'inList' | 'whileWriting'

const REPORT_EVERY = 100

/** Judges every row: by itself, beside the others of the file, and against what the system knows. */
export async function judgeCadres(work: ImportWork, way: MatchWay): Promise<JudgedCadres> {
  const { platform } = work.call
  const entries = await readEntries(work)
  const find = await organizationFinder(platform.database, work.organization)
  const standing = await findLivingPostsIn(platform.database, organizationsOf(entries, find))
  const taken = takenPosts(standing)
  const acting = await findPersonOf(platform.database, work.task.account_id)
  const good: GoodRow[] = []
  const rows: JudgedRow[] = []
  for (const [at, entry] of entries.entries()) {
    if (at % REPORT_EVERY === 0) await work.progress(at, entries.length)
    const verdict = 'faults' in entry ? entry : await judge(work, entry, { find, taken, acting, way })
    rows.push(describe(verdict))
    if (!('faults' in verdict)) good.push(verdict)
  }
  return { good, rows }
}

async function readEntries({ call, table }: ImportWork): Promise<(Entry | BrokenRow)[]> {
  const today = toShanghaiDate(call.now)
  const places = table.places as ReadonlyMap<CadreColumn, number>
  const entries: (Entry | BrokenRow)[] = []
  for await (const row of table.rows) entries.push(readCadreEntry(row, places, today))
  return entries
}

function organizationsOf(entries: readonly (Entry | BrokenRow)[], find: FindOrganization): number[] {
  const ids = entries.flatMap((entry) => {
    if ('faults' in entry) return []
    const found = find(entry.organization)
    return 'fault' in found ? [] : [found.organization.id]
  })
  return [...new Set(ids)]
}

interface Known {
  readonly find: FindOrganization
  readonly taken: ReturnType<typeof takenPosts>
  /** The cadre who imports with the own account; null for the shared one. */
  readonly acting: string | null
  readonly way: MatchWay
}

async function judge(
  work: ImportWork,
  entry: Entry,
  { find, taken, acting, way }: Known,
): Promise<GoodRow | BrokenRow> {
  const broken = (fault: Fault) => ({ row: entry.row, name: entry.name, faults: [fault] })
  const found = find(entry.organization)
  if ('fault' in found) return broken(found.fault)
  const matched = await match(work, entry, way)
  if ('fault' in matched) return broken(matched.fault)
  const { personId } = matched
  if (personId === acting) return broken({ code: 'session.sharedAccountRequired', column: null })
  const { organization } = found
  const fault = taken.claim({
    ...entry.particulars,
    row: entry.row,
    personId,
    organizationId: organization.id,
  })
  return fault ? broken(fault) : { entry, organization, personId }
}

/** Both must match, and the answer does not tell which of the two is wrong (FAQ O8). */
async function match(
  { call }: ImportWork,
  { name, document }: Entry,
  way: MatchWay,
): Promise<{ readonly personId: string } | { readonly fault: Fault }> {
  try {
    return await matchPerson(call, { name, document }, way)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { fault: { ...error.refusal, column: 'documentNumber' } }
  }
}

function describe(verdict: GoodRow | BrokenRow): JudgedRow {
  if (!('faults' in verdict))
    return { row: verdict.entry.row, name: verdict.entry.name, outcome: 'good', faults: [], warnings: [] }
  const { row, name, faults } = verdict
  return { row, name, outcome: 'refused', faults: [...faults], warnings: [] }
}
