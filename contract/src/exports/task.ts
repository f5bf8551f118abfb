import { z } from 'zod'
import type { MemberColumnKey } from '../members/columns.ts'
import { MEMBER_COLUMN_KEYS } from '../members/columns.ts'
import { memberFilter } from '../members/filter.ts'
import { longTask } from '../shared/long-task.ts'

const EXPORT_FORMATS = ['xlsx', 'csv'] as const
const format = z.enum(EXPORT_FORMATS)
const language = z.enum(['zh-CN', 'en']).default('zh-CN')

/** Columns that only an export of the roll has: they are masked unless somebody answers for it. */
export const PERSONAL_COLUMNS = ['documentKind', 'documentNumber', 'phone'] as const
export type PersonalColumn = (typeof PERSONAL_COLUMNS)[number]
export type ExportedMemberColumn = MemberColumnKey | PersonalColumn
const memberColumn = z.enum([...MEMBER_COLUMN_KEYS, ...PERSONAL_COLUMNS])

const members = z.object({
  subject: z.literal('members'),
  format,
  language,
  filter: memberFilter,
  columns: z.array(memberColumn).min(1).max(40),
  unmasked: z.boolean().default(false),
  reason: z.string().trim().max(200).optional(),
})
const organizations = z.object({ subject: z.literal('organizations'), format, language })

export const exportWish = z.discriminatedUnion('subject', [members, organizations])
export type ExportWish = z.infer<typeof exportWish>

export const exportTask = longTask.extend({
  format,
  unmasked: z.boolean(),
  bytes: z.number().int().nullable(),
  may: z.object({ download: z.boolean(), cancel: z.boolean() }),
})
