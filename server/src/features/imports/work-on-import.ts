import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { finishStep } from '../../platform/long-tasks/finish-step.ts'
import type { Progress } from '../../platform/long-tasks/run-task.ts'
import { runTask } from '../../platform/long-tasks/run-task.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { organizationIdOf } from '../../platform/long-tasks/store.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Platform } from '../../platform/platform.ts'
import { placesOf } from '../../platform/spreadsheets/columns.ts'
import { actingFor } from './acting-for.ts'
import type { IdRange, ImportWork, JudgedRow } from './importer.ts'
import { importerOf } from './importers.ts'
import { openImportRows } from './open-file.ts'
import { countsOf, reasonsOf, writeReport } from './report.ts'
import { wishOf } from './wish.ts'

const SHOWN = 20

/** Does the next step of an import: judges it, writes it, or takes it back. */
export function workOnImport(platform: Platform, taskId: string): Promise<void> {
  const work = (task: LongTask, progress: Progress) => STEPS[stepOf(task)](platform, task, progress)
  return runTask(platform, { taskId, work, tellFailure: (trx, task) => tellFailure(trx, platform, task) })
}

type Step = (platform: Platform, task: LongTask, progress: Progress) => Promise<void>

const STEPS: Readonly<Record<'judge' | 'write' | 'undo', Step>> = {
  async judge(platform, task, progress) {
    const work = await openWork(platform, task, progress)
    const rows = await importerOf(task).judge(work)
    const set = await outcomeOf(platform, task, rows)
    await inTransaction(platform.database, (trx) => finishStep(trx, task, { act: 'pause', set }))
  },
  async write(platform, task, progress) {
    const work = await openWork(platform, task, progress)
    const mode = wishOf(task).mode ?? 'all-or-nothing'
    const finish = (trx: Transaction, rows: readonly JudgedRow[], ids?: IdRange) =>
      finishWriting(trx, work, rows, ids)
    const importer = importerOf(task)
    const reopen = () => openImportRows(platform, { task, name: task.file_name, importer })
    await importer.write({ ...work, mode, finish, reopen })
  },
  async undo(platform, task) {
    const { call } = await actingFor(platform, task)
    await inTransaction(platform.database, async (trx) => {
      await importerOf(task).undo(trx, call, task)
      await finishStep(trx, task, { act: 'takeBack', set: { finished_at: call.now } })
    })
  },
}

function stepOf({ id, step }: LongTask): keyof typeof STEPS {
  if (step === 'judge' || step === 'write' || step === 'undo') return step
  throw new Error(`The import ${id} has no step to do`)
}

async function openWork(platform: Platform, task: LongTask, progress: Progress): Promise<ImportWork> {
  const importer = importerOf(task)
  const { call, organization } = await actingFor(platform, task)
  const rows = await openImportRows(platform, { task, name: task.file_name, importer })
  const places = placesOf(importer.names, wishOf(task).mapping, importer.required)
  return { call, task, organization, progress, table: { fileName: task.file_name, rows, places } }
}

/** Keeps the outcome of each row as a report, and the sums beside the task. */
async function outcomeOf(platform: Platform, task: LongTask, rows: readonly JudgedRow[], ids?: IdRange) {
  const report_bytes = await writeReport(platform, task, rows)
  const bad = rows.filter(({ outcome }) => outcome === 'refused')
  const preview = [...bad.slice(0, SHOWN / 2), ...rows.filter((row) => row.outcome !== 'refused')].slice(
    0,
    SHOWN,
  )
  const shown = preview.toSorted((a, b) => a.row - b.row)
  const result = { counts: countsOf(rows), reasons: reasonsOf(rows), preview: shown, ids: ids ?? null }
  return { result: JSON.stringify(result), report_bytes, done: rows.length, total: rows.length }
}

async function finishWriting(
  trx: Transaction,
  { call, task }: { readonly call: Call; readonly task: LongTask },
  rows: readonly JudgedRow[],
  ids?: IdRange,
): Promise<void> {
  const set = await outcomeOf(call.platform, task, rows, ids)
  await finishStep(trx, task, { act: 'finish', set: { ...set, finished_at: call.now } })
  const { written, refused } = countsOf(rows)
  const facts = { file: task.file_name, written, refused }
  await announce(trx, call, task, { kind: 'import.done', facts })
}

function tellFailure(trx: Transaction, platform: Platform, task: LongTask): Promise<void> {
  const now = platform.clock()
  return announce(trx, { now }, task, { kind: 'import.failed', facts: { file: task.file_name } })
}

interface News {
  readonly kind: 'import.done' | 'import.failed'
  readonly facts: Readonly<Record<string, string | number>>
}

function announce(trx: Transaction, call: { readonly now: Date }, task: LongTask, news: News): Promise<void> {
  const to = { organizationId: organizationIdOf(task) }
  return announceNotices(trx, call, [{ to, ...news, link: `/exchange/imports/${task.id}` }])
}
