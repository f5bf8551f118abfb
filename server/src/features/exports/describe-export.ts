import type { exportTask } from '@qingtuan/contract/exports/task'
import type { z } from 'zod'
import { describeTask } from '../../platform/long-tasks/describe-task.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { isUnmasked, wishOf } from './wish.ts'

export type ExportDescription = z.infer<typeof exportTask>

export function describeExport(task: LongTask, now: Date): ExportDescription {
  const wish = wishOf(task)
  const isKept = task.files_removed_at === null && task.keep_until > now
  return {
    ...describeTask(task),
    format: wish.format,
    unmasked: isUnmasked(wish),
    bytes: task.file_bytes,
    may: {
      download: task.state === 'done' && isKept,
      cancel: task.state === 'queued' || task.state === 'running',
    },
  }
}
