import { v7 as newId } from 'uuid'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Platform } from '../../../platform/platform.ts'
import { refused } from '../../../platform/refused.ts'
import type { SheetRow } from '../../../platform/spreadsheets/sheet-row.ts'
import type { Standing } from '../store/import.ts'
import { findChildNames, findTakenUserNames, leaseOrganizationIds, lockStanding } from '../store/import.ts'
import type { Column } from './columns.ts'
import type { BrokenRow, Entry, Fault } from './entry.ts'
import type { JudgedTree, Placed } from './judge-tree.ts'
import { judgeTree, nameKey } from './judge-tree.ts'
import type { Linked } from './link-parents.ts'
import { linkParents } from './link-parents.ts'
import { readEntries } from './read-entries.ts'
import { refuseDuplicates } from './refuse-duplicates.ts'
import type { ImportMode, ImportReport, RowReport } from './report.ts'
import { userNameGiver } from './user-names.ts'
import type { Numbered } from './write-organizations.ts'
import { numberRows, writeOrganizations } from './write-organizations.ts'

export interface ImportWish {
  readonly table: OrganizationTable
  /** Under which everything comes to stand; null for the top of the tree. */
  readonly under: Standing | null
  readonly mode: ImportMode
  /** Judges everything and writes nothing. */
  readonly preview: boolean
  readonly progress: (step: ImportStep) => void
  /** Whoever imports, for the trail. */
  readonly call: Call
  /** Runs in the transaction that writes. */
  readonly afterWrite?: (trx: Transaction, report: ImportReport) => Promise<void>
}

/** Rows with the places of their columns. */
export interface OrganizationTable {
  readonly fileName: string
  readonly rows: AsyncIterable<SheetRow>
  readonly places: ReadonlyMap<Column, number>
}

export interface ImportStep {
  readonly phase: 'read' | 'judge' | 'write'
  readonly done: number
  /** Null while it is not known yet. */
  readonly total: number | null
}

/**
 * Imports a tree of organizations, in one transaction. A row is as good as its superiors: in mode `skip-bad-rows` those
 * under a bad row are left out too.
 */
export async function importOrganizations(platform: Platform, wish: ImportWish): Promise<ImportReport> {
  const { database } = platform
  const { mode, preview, progress, table, under } = wish
  const read = await readEntries(table.rows, table.places, (done) =>
    progress({ phase: 'read', done, total: null }),
  )
  progress({ phase: 'judge', done: 0, total: read.length })
  const rows = refuseDuplicates(read, await findTakenUserNames(database, userNameKeys(read)))
  const links = await linkParents(database, rows, under)
  const tree = judgeTree(rows, links, await takenNames(platform, links))
  const writes = !preview && tree.placed.length > 0 && (mode === 'skip-bad-rows' || tree.faults.size === 0)
  if (writes) return write(platform, wish, { rows, tree })
  return { mode, preview, rows: reportRows(rows, tree, []) }
}

function userNameKeys(rows: readonly (Entry | BrokenRow)[]): string[] {
  return rows.flatMap((row) => ('faults' in row || row.userName === null ? [] : row.userName.key))
}

/** Names that stand already where the file wants to put some. */
async function takenNames(platform: Platform, links: ReadonlyMap<Entry, Linked>): Promise<Set<string>> {
  const outside = [...links].flatMap(([{ fullName }, link]) => {
    if ('fault' in link || link.superior.in === 'file') return []
    return [{ fullName, parentId: link.superior.in === 'none' ? null : link.superior.organization.id }]
  })
  const standing = await findChildNames(
    platform.database,
    outside.map(({ parentId }) => parentId),
    outside.map(({ fullName }) => fullName),
  )
  return new Set(
    standing.map(({ parentId, fullName }) => nameKey(parentId === null ? null : { id: parentId }, fullName)),
  )
}

interface Judged {
  readonly rows: readonly (Entry | BrokenRow)[]
  readonly tree: JudgedTree
}

async function write(platform: Platform, wish: ImportWish, { rows, tree }: Judged): Promise<ImportReport> {
  const { database } = platform
  const { mode, preview, progress, call, table, afterWrite } = wish
  const total = tree.placed.length
  const firstId = await leaseOrganizationIds(database, total)
  const written = numberRows(tree.placed, firstId, await userNameGiver(database, tree.placed, firstId))
  const report = { mode, preview, rows: reportRows(rows, tree, written) }
  const lastId = firstId + total - 1
  await inTransaction(database, async (trx) => {
    await holdSuperiors(trx, tree.placed)
    const step = (done: number) => progress({ phase: 'write', done, total })
    await writeOrganizations(trx, platform, { rows: written, now: call.now, progress: step })
    await recordAudit(trx, call, {
      act: 'organizations.import',
      subjectKind: 'organizationImport',
      subjectId: newId(),
      after: { organizations: total, firstId, lastId, file: table.fileName },
    })
    await afterWrite?.(trx, report)
  })
  return report
}

/** What stood when it was judged may have been archived since. */
async function holdSuperiors(trx: Transaction, placed: readonly Placed[]): Promise<void> {
  const standing = placed.flatMap(({ superior }) => (superior && 'id' in superior ? superior.id : []))
  const held = await lockStanding(trx, [...new Set(standing)])
  if (held.some(({ status }) => status === 'archived')) throw refused('organization.archived')
}

function reportRows(
  rows: readonly (Entry | BrokenRow)[],
  { faults }: JudgedTree,
  written: readonly Numbered[],
): RowReport[] {
  const byRow = new Map(written.map((row) => [row.entry.row, row]))
  return rows.map((row) => {
    const created = byRow.get(row.row)
    const rowFaults: readonly Fault[] = faults.get(row) ?? []
    return {
      row: row.row,
      fullName: row.fullName,
      outcome: created ? 'created' : rowFaults.length > 0 ? 'refused' : 'good',
      id: created?.id ?? null,
      userName: created?.userName ?? null,
      faults: rowFaults,
    }
  })
}
