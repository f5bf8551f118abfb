import { z } from 'zod'
import { postFilter } from '../cadres/posts.ts'
import { joinApplicationFilter } from '../join-applications/review.ts'
import type { MemberColumnKey } from '../members/columns.ts'
import { MEMBER_COLUMN_KEYS } from '../members/columns.ts'
import { memberFilter } from '../members/filter.ts'
import { organizationId, recordId } from '../shared/field.ts'
import { longTask } from '../shared/long-task.ts'
import { returnedYear } from '../yearly-returns.ts'

const EXPORT_FORMATS = ['xlsx', 'csv'] as const
/** Reports are printed, too. */
const REPORT_FORMATS = ['xlsx', 'pdf'] as const
const format = z.enum(EXPORT_FORMATS)
const language = z.enum(['zh-CN', 'en']).default('zh-CN')

/** Columns that only an export of the roll has: they are masked unless somebody answers for it. */
export const PERSONAL_COLUMNS = ['documentKind', 'documentNumber', 'phone'] as const
export type PersonalColumn = (typeof PERSONAL_COLUMNS)[number]
export type ExportedMemberColumn = MemberColumnKey | PersonalColumn
const memberColumn = z.enum([...MEMBER_COLUMN_KEYS, ...PERSONAL_COLUMNS])

/** Whole numbers are somebody’s to answer for. */
const answered = { unmasked: z.boolean().default(false), reason: z.string().trim().max(200).optional() }

const members = z.object({
  subject: z.literal('members'),
  format,
  language,
  filter: memberFilter,
  columns: z.array(memberColumn).min(1).max(40),
  ...answered,
})
const organizations = z.object({ subject: z.literal('organizations'), format, language })

const cadres = z.object({
  subject: z.literal('cadres'),
  format,
  language,
  filter: postFilter,
  ...answered,
})
const joinApplications = z.object({
  subject: z.literal('joinApplications'),
  format,
  language,
  filter: joinApplicationFilter,
  ...answered,
})

const reportFormat = z.enum(REPORT_FORMATS)

/** The report of a campaign on an organization’s subtree; left out on the whole league, for the number officer. */
export const rectificationReportWish = z.object({
  subject: z.literal('rectificationReport'),
  format: reportFormat,
  id: recordId,
  organizationId: organizationId.optional(),
})
const yearlyReturn = z.object({
  subject: z.literal('yearlyReturn'),
  format: reportFormat,
  organizationId,
  year: returnedYear,
})

export const exportWish = z.discriminatedUnion('subject', [
  members,
  organizations,
  cadres,
  joinApplications,
  rectificationReportWish,
  yearlyReturn,
])
export type ExportWish = z.infer<typeof exportWish>

export const exportTask = longTask.extend({
  format: z.enum([...EXPORT_FORMATS, 'pdf']),
  unmasked: z.boolean(),
  bytes: z.number().int().nullable(),
  may: z.object({ download: z.boolean(), cancel: z.boolean() }),
})
