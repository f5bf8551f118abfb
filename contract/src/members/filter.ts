import { MEMBER_FINDINGS } from '@qingtuan/domain/data-quality/check'
import { AGE_BOUNDS, GRADUATION_YEAR_BOUNDS } from '@qingtuan/domain/members/bounds'
import { COMPLETENESS } from '@qingtuan/domain/members/completeness'
import { NUMBER_STATES } from '@qingtuan/domain/members/number-state'
import { MEMBER_STATUSES } from '@qingtuan/domain/members/status'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { POLITICAL_STATUSES } from '@qingtuan/domain/shared/code-tables/political-status'
import { z } from 'zod'
import { calendarDate, organizationId, sex } from '../shared/field.ts'

export const memberStatus = z.enum(MEMBER_STATUSES)
export const MEMBER_SORTS = ['name', 'joinedOn', 'bornOn', 'admittedAt'] as const

const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.coerce.number<number | string>().int().min(least).max(most).optional()
const education = z.enum(EDUCATIONS.map((row) => row.code)).optional()

/** The filter of 我的团员; lives in the page’s URL. `text` finds name, pinyin, initials or member number. */
export const memberFilter = z.object({
  organizationId: organizationId.optional(),
  status: memberStatus.optional(),
  sex: sex.optional(),
  /** Full years, by the day in China; both ends belong to it. */
  ageFrom: whole(AGE_BOUNDS),
  ageTo: whole(AGE_BOUNDS),
  joinedFrom: calendarDate.optional(),
  joinedTo: calendarDate.optional(),
  ethnicGroup: z.enum(ETHNIC_GROUPS.map((row) => row.code)).optional(),
  politicalStatus: z.enum(POLITICAL_STATUSES.map((row) => row.code)).optional(),
  educationHighest: education,
  educationFullTime: education,
  inSchool: z.enum(['yes', 'no']).optional(),
  graduationYear: whole(GRADUATION_YEAR_BOUNDS),
  numberState: z.enum(NUMBER_STATES).optional(),
  record: z.enum(COMPLETENESS).optional(),
  /** What the checks find and is not mended, or any of it. */
  finding: z.enum(MEMBER_FINDINGS).optional(),
  text: z.string().trim().max(100).optional(),
  /** The roll as it stood at the end of an earlier day in China; today and later is the present. */
  asOf: calendarDate.optional(),
  sort: z.enum(MEMBER_SORTS).default('name'),
  direction: z.enum(['up', 'down']).default('up'),
})
export type MemberFilter = z.infer<typeof memberFilter>
