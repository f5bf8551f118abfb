import { z } from 'zod'
import { longTask, refusalOnRecord } from '../shared/long-task.ts'

export const IMPORT_MODES = ['skip-bad-rows', 'all-or-nothing'] as const
export const IMPORT_WARNINGS = ['otherProvince', 'phoneMissing', 'needsReview'] as const
export type ImportWarning = (typeof IMPORT_WARNINGS)[number]

const count = z.number().int()

/** A column that an import knows. */
export const importColumn = z.object({
  key: z.string(),
  zh: z.string(),
  en: z.string(),
  required: z.boolean(),
})

const rowFault = refusalOnRecord.extend({ column: z.string().nullable() })

/** What becomes of a row: `refused` with faults, else imported or importable. */
export const importedRow = z.object({
  row: count,
  name: z.string(),
  outcome: z.enum(['good', 'created', 'refused']),
  faults: z.array(rowFault),
  warnings: z.array(z.enum(IMPORT_WARNINGS)),
})

export const importTask = longTask.extend({
  /** The headers of the file, and the column that each stands for; null where it is left out. */
  header: z.array(z.string()),
  mapping: z.array(z.string().nullable()),
  columns: z.array(importColumn),
  mode: z.enum(IMPORT_MODES).nullable(),
  /** Null until the rows were judged. */
  counts: z.object({ rows: count, good: count, warned: count, refused: count, written: count }).nullable(),
  /** Why rows are refused, the most frequent first. */
  reasons: z.array(z.object({ code: refusalOnRecord.shape.code, count })),
  preview: z.array(importedRow),
  hasReport: z.boolean(),
  may: z.object({ judge: z.boolean(), run: z.boolean(), undo: z.boolean(), cancel: z.boolean() }),
})
