import { LONG_TASK_STATES, LONG_TASK_STEPS, LONG_TASK_SUBJECTS } from '@qingtuan/domain/shared/long-task'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'
import { instant, recordId } from './field.ts'

const count = z.number().int()

export const refusalOnRecord = z.object({
  code: z.enum(REFUSAL_CODES),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

export const longTaskSubject = z.enum(LONG_TASK_SUBJECTS)

/** Work that can be left and found again. */
export const longTask = z.object({
  id: recordId,
  subject: longTaskSubject,
  state: z.enum(LONG_TASK_STATES),
  step: z.enum(LONG_TASK_STEPS).nullable(),
  /** Rows that the present step is through with; `total` is null while nobody knows. */
  done: count,
  total: count.nullable(),
  fileName: z.string(),
  byName: z.string(),
  createdAt: instant,
  finishedAt: instant.nullable(),
  /** When its files are removed. */
  keptUntil: instant,
  /** What ended it, where it was refused. */
  refusal: refusalOnRecord.nullable(),
})
