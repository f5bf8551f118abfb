import type { exportTask } from '@qingtuan/contract/exports/task'
import { mayOpenExport } from '@qingtuan/domain/cadres/exchange-access'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { describeTask } from '../../platform/long-tasks/describe-task.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { isUnmasked, wishOf } from './wish.ts'

export type ExportDescription = z.infer<typeof exportTask>

/** Whether the caller may have the file as such, apart from whether it is there. */
export function opensFor(call: Call, task: LongTask): boolean {
  const file = { unmasked: isUnmasked(wishOf(task)), accountId: task.account_id }
  return mayOpenExport(actorOf(call).accountId, file)
}

export function describeExport(call: Call, task: LongTask): ExportDescription {
  const wish = wishOf(task)
  const isKept = task.files_removed_at === null && task.keep_until > call.now
  return {
    ...describeTask(task),
    format: wish.format,
    unmasked: isUnmasked(wish),
    bytes: task.file_bytes,
    may: {
      download: task.state === 'done' && isKept && opensFor(call, task),
      cancel: task.state === 'queued' || task.state === 'running',
    },
  }
}
