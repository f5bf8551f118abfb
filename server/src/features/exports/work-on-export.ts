import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { writeSealed } from '../../platform/files/sealed-files.ts'
import { finishStep } from '../../platform/long-tasks/finish-step.ts'
import type { Progress } from '../../platform/long-tasks/run-task.ts'
import { runTask } from '../../platform/long-tasks/run-task.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { fileName } from '../../platform/long-tasks/task-files.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import { writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet.ts'
import { readOrganization } from '../organizations/index.ts'
import type { ExportTable } from './export-table.ts'
import type { ExportPorts } from './ports.ts'
import { tableOf } from './tables.ts'
import { wishOf } from './wish.ts'

/** Writes the file of an export, row by row as fast as it is taken. */
export function workOnExport(platform: Platform, taskId: string, ports: ExportPorts): Promise<void> {
  const work = (task: LongTask, progress: Progress) => write(platform, { task, progress }, ports)
  return runTask(platform, { taskId, work, tellFailure: (trx, task) => tell(trx, platform, task, null) })
}

async function write(platform: Platform, { task, progress }: Step, ports: ExportPorts): Promise<void> {
  const { database, clock } = platform
  const organization = await readOrganization(database, task.organization_id)
  if (organization?.status !== 'active') throw refused('organization.archived')
  const wish = wishOf(task)
  const { name, header, pages, total } = await tableOf(platform, { wish, organization }, ports)
  const written = { rows: 0 }
  const rows = countedRows({ pages, total }, { written, progress })
  const bytes = await writeSealed(
    platform,
    fileName(task.id),
    writeSpreadsheet(wish.format, { name, header, rows }),
  )
  await inTransaction(database, async (trx) => {
    const sums = { done: written.rows, total: written.rows }
    await finishStep(trx, task, { act: 'finish', set: { file_bytes: bytes, ...sums, finished_at: clock() } })
    await tell(trx, platform, task, written.rows)
  })
}

interface Step {
  readonly task: LongTask
  readonly progress: Progress
}

interface Counting {
  readonly written: { rows: number }
  readonly progress: Progress
}

async function* countedRows(
  { pages, total }: Pick<ExportTable, 'pages' | 'total'>,
  { written, progress }: Counting,
): AsyncGenerator<string[], void, undefined> {
  for await (const page of pages) {
    yield* page
    written.rows += page.length
    await progress(written.rows, total)
  }
}

/** `rows` is null for an export that has failed. */
function tell(trx: Transaction, { clock }: Platform, task: LongTask, rows: number | null): Promise<void> {
  const to = { organizationId: task.organization_id }
  const file = task.file_name
  const facts: Record<string, string | number> = rows === null ? { file } : { file, rows }
  const kind = rows === null ? 'export.failed' : 'export.done'
  return announceNotices(trx, { now: clock() }, [{ to, kind, facts, link: '/exchange?tab=exports' }])
}
