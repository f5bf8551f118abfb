import type { SealedFile } from '../files/sealed-files.ts'
import { removeSealed } from '../files/sealed-files.ts'
import type { Platform } from '../platform.ts'
import { refused } from '../refused.ts'
import type { LongTask } from './store.ts'
import { changeTask, tasksToClear } from './store.ts'

type Sizes = Pick<LongTask, 'id' | 'file_bytes' | 'report_bytes'>

/** Name in the store of what was sent in or exported. */
export function fileName(id: string): string {
  return `tasks/${id}/file`
}

/** Name in the store of the report. */
export function reportName(id: string): string {
  return `tasks/${id}/report`
}

/** The file of a task; refuses `longTask.fileGone` once its time is over, `longTask.notNow` before there is one. */
export function fileOf(task: LongTask, now: Date): SealedFile {
  return { name: fileName(task.id), bytes: stillKept(task, task.file_bytes, now) }
}

/** The report of a task, with the same refusals. */
export function reportOf(task: LongTask, now: Date): SealedFile {
  return { name: reportName(task.id), bytes: stillKept(task, task.report_bytes, now) }
}

function stillKept(task: LongTask, bytes: number | null, now: Date): number {
  if (task.files_removed_at !== null || task.keep_until <= now) throw refused('longTask.fileGone')
  if (bytes === null) throw refused('longTask.notNow')
  return bytes
}

/** Removes the files whose time is over. */
export async function clearTasks({ database, files, clock }: Platform): Promise<void> {
  const now = clock()
  for (;;) {
    const due = await tasksToClear(database, now)
    for (const task of due) {
      for (const file of filesOf(task)) await removeSealed({ files }, file)
      await changeTask(database, task.id, { files_removed_at: now })
    }
    if (due.length === 0) return
  }
}

function filesOf({ id, file_bytes, report_bytes }: Sizes): SealedFile[] {
  return [
    { name: fileName(id), bytes: file_bytes ?? 0 },
    { name: reportName(id), bytes: report_bytes ?? 0 },
  ]
}
