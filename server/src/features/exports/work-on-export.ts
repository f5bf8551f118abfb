import { WHOLE_TREE } from '@qingtuan/domain/organizations/path'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { writeSealed } from '../../platform/files/sealed-files.ts'
import { finishStep } from '../../platform/long-tasks/finish-step.ts'
import type { ReportSource } from '../../platform/long-tasks/report-source.ts'
import type { Progress } from '../../platform/long-tasks/run-task.ts'
import { runTask } from '../../platform/long-tasks/run-task.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { fileName } from '../../platform/long-tasks/task-files.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import type { SpreadsheetFormat } from '../../platform/spreadsheets/write-spreadsheet.ts'
import { writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet.ts'
import { readOrganization } from '../organizations/index.ts'
import type { ExportTable } from './export-table.ts'
import type { ExportPorts } from './ports.ts'
import { figuresBelow, printReport } from './report-content.ts'
import { tableOf } from './tables.ts'
import type { ReportWish } from './wish.ts'
import { isReport, wishOf } from './wish.ts'

/** Writes the file of an export, row by row as fast as it is taken. */
export function workOnExport(platform: Platform, taskId: string, ports: ExportPorts): Promise<void> {
  const work = (task: LongTask, progress: Progress) => write(platform, { task, progress }, ports)
  return runTask(platform, { taskId, work, tellFailure: (trx, task) => tell(trx, platform, task, null) })
}

async function write(platform: Platform, step: Step, ports: ExportPorts): Promise<void> {
  const { database, clock } = platform
  const { task } = step
  const { content, written } = await contentOf(platform, step, ports)
  const bytes = await writeSealed(platform, fileName(task.id), content)
  await inTransaction(database, async (trx) => {
    const sums = { done: written.rows, total: written.rows }
    await finishStep(trx, task, { act: 'finish', set: { file_bytes: bytes, ...sums, finished_at: clock() } })
    await tell(trx, platform, task, written.rows)
  })
}

interface Content {
  readonly content: ReadableStream<Uint8Array>
  /** How many rows, once the content has been read. */
  readonly written: { rows: number }
}

async function contentOf(platform: Platform, { task, progress }: Step, ports: ExportPorts): Promise<Content> {
  const wish = wishOf(task)
  const organization = await exporterOf(platform, task)
  if (isReport(wish)) {
    const source = await openReport(platform, wish, organization?.path ?? WHOLE_TREE, ports)
    if (wish.format === 'xlsx') return tableContent('xlsx', source, progress, figuresBelow(source.print.head))
    const { bytes, rows } = await printReport(source, progress)
    return { content: ReadableStream.from([bytes]), written: { rows } }
  }
  if (organization === null) throw refused('record.notFound')
  return tableContent(wish.format, await tableOf(platform, { wish, organization }, ports), progress)
}

/** The organization that exports; null at the desk of the number officer. */
async function exporterOf({ database }: Platform, { organization_id: id }: LongTask) {
  if (id === null) return null
  const organization = await readOrganization(database, id)
  if (organization?.status !== 'active') throw refused('organization.archived')
  return organization
}

function openReport(platform: Platform, wish: ReportWish, reach: string, ports: ExportPorts) {
  return wish.subject === 'yearlyReturn'
    ? ports.yearlyReturn.open(platform, wish, reach)
    : ports.rectificationReport.open(platform, wish, reach)
}

function tableContent(
  format: SpreadsheetFormat,
  table: Table,
  progress: Progress,
  below: Iterable<string[]> = [],
): Content {
  const written = { rows: 0 }
  const rows = countedRows(table, { written, progress, below })
  const { name, header } = table
  return { content: writeSpreadsheet(format, { name, header, rows }), written }
}

/** A list or a report, page by page. */
type Table = ExportTable | ReportSource

interface Step {
  readonly task: LongTask
  readonly progress: Progress
}

interface Counting {
  readonly written: { rows: number }
  readonly progress: Progress
  /** What follows the rows, and is not counted. */
  readonly below: Iterable<string[]>
}

async function* countedRows(
  { pages, total }: Table,
  { written, progress, below }: Counting,
): AsyncGenerator<(string | number)[], void, undefined> {
  for await (const page of pages) {
    yield* page
    written.rows += page.length
    await progress(written.rows, total)
  }
  yield* below
}

/** `rows` is null for an export that has failed. The officer, who has no notices, waits at the page. */
async function tell(
  trx: Transaction,
  { clock }: Platform,
  task: LongTask,
  rows: number | null,
): Promise<void> {
  if (task.organization_id === null) return
  const to = { organizationId: task.organization_id }
  const file = task.file_name
  const facts: Record<string, string | number> = rows === null ? { file } : { file, rows }
  const kind = rows === null ? 'export.failed' : 'export.done'
  await announceNotices(trx, { now: clock() }, [{ to, kind, facts, link: '/exchange?tab=exports' }])
}
