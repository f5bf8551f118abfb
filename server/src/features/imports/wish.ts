import { IMPORT_MODES, importTask } from '@qingtuan/contract/imports/task'
import { z } from 'zod'
import type { LongTask } from '../../platform/long-tasks/store.ts'

/** What the columns `wish` and `result` of an import hold. */
const wish = z.object({
  header: z.array(z.string()).default([]),
  mapping: z.array(z.string().nullable()).default([]),
  mode: z.enum(IMPORT_MODES).nullable().default(null),
})

const { counts, reasons, preview } = importTask.shape
const result = z.object({
  counts,
  reasons,
  preview,
  ids: z.object({ firstId: z.number(), lastId: z.number() }).nullable().default(null),
})

export type Wish = z.infer<typeof wish>
export type Result = z.infer<typeof result>

export function wishOf(task: Pick<LongTask, 'wish'>): Wish {
  return wish.parse(task.wish)
}

export function resultOf(task: Pick<LongTask, 'result'>): Result | null {
  return task.result === null ? null : result.parse(task.result)
}
