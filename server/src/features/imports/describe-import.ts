import type { importTask } from '@qingtuan/contract/imports/task'
import type { z } from 'zod'
import { describeTask } from '../../platform/long-tasks/describe-task.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { importerOf } from './importers.ts'
import { resultOf, wishOf } from './wish.ts'

export type ImportDescription = z.infer<typeof importTask>

export function describeImport(task: LongTask, now: Date): ImportDescription {
  const importer = importerOf(task)
  const { header, mapping, mode } = wishOf(task)
  const result = resultOf(task)
  const isKept = task.files_removed_at === null && task.keep_until > now
  return {
    ...describeTask(task),
    header,
    mapping,
    mode,
    columns: Object.entries(importer.names).map(([key, names]) => ({
      key,
      zh: names[0] ?? key,
      en: names.at(-1) ?? key,
      required: importer.required.includes(key),
    })),
    counts: result?.counts ?? null,
    reasons: result?.reasons ?? [],
    preview: result?.preview ?? [],
    hasReport: isKept && task.report_bytes !== null,
    may: mayOf(task, { isKept, good: result?.counts?.good ?? 0, written: result?.counts?.written ?? 0 }),
  }
}

interface Facts {
  readonly isKept: boolean
  readonly good: number
  readonly written: number
}

function mayOf({ state, step }: LongTask, { isKept, good, written }: Facts) {
  const isWaiting = state === 'waiting'
  return {
    judge: isWaiting && isKept,
    run: isWaiting && isKept && good > 0,
    undo: state === 'done' && written > 0,
    cancel: step !== 'undo' && ['waiting', 'queued', 'running'].includes(state),
  }
}
