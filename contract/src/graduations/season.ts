import { GRADUATE_STATES } from '@qingtuan/domain/graduations/answer'
import { z } from 'zod'
import { memberStatus } from '../members/filter.ts'
import { calendarDate, instant, recordId } from '../shared/field.ts'

export const named = z.object({ id: z.number().int(), shortName: z.string() })
const count = z.number().int()

/** As typed; which years are served, the rule says. */
export const graduationYear = z.coerce.number<number | string>().int().min(1990).max(2100)

/** How many graduates stand where. */
export const graduateFigures = z.record(z.enum(GRADUATE_STATES), count)

export const graduationSeason = z.object({
  id: recordId,
  year: count,
  deadline: calendarDate,
  openedBy: named,
  openedAt: instant,
  closedAt: instant.nullable(),
  /** Within the caller’s own subtree. */
  figures: graduateFigures,
  /** Branches that everybody has left and that the caller may archive. */
  emptied: count,
  may: z.object({ close: z.boolean(), remind: z.boolean() }),
})
export type GraduationSeason = z.infer<typeof graduationSeason>

export const branchOfSeason = z.object({
  organization: named,
  figures: graduateFigures,
  /** Nobody is left on its roll: the direct superior may archive it. */
  isEmpty: z.boolean(),
  may: z.object({ archive: z.boolean() }),
})

export const graduate = z.object({
  memberId: recordId,
  name: z.string(),
  memberNumber: z.string(),
  organization: named,
  /** Where the member is now. */
  status: memberStatus,
  state: z.enum(GRADUATE_STATES),
  reason: z.string().nullable(),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
  remindedAt: instant.nullable(),
  /** Whether the member still stands on a roll within reach. */
  isInReach: z.boolean(),
})
export type Graduate = z.infer<typeof graduate>

export const seasonId = z.object({ id: recordId })
