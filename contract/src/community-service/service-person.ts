import { CHECK_IN_SIDES } from '@qingtuan/domain/community-service/side'
import { z } from 'zod'
import { instant, recordId } from '../shared/field.ts'

export const checkInSide = z.enum(CHECK_IN_SIDES)
export const minutes = z.number().int()
export const byProject = z.object({ id: recordId })

/** One side of somebody’s time on the spot; `counts` is false for a late code that nobody has vouched for. */
export const seen = z.object({
  at: instant,
  way: z.enum(['code', 'lateCode', 'list']),
  receivedAt: instant,
  vouchedAt: instant.nullable(),
  counts: z.boolean(),
})

/** Somebody with a place in a project. */
export const servicePerson = z.object({
  signUpId: recordId,
  name: z.string(),
  /** Short name of their organization; null for a cadre without a membership. */
  organization: z.string().nullable(),
  in: seen.nullable(),
  out: seen.nullable(),
})

/** The project that a list or a table is of. */
export const listedProject = z.object({
  id: recordId,
  title: z.string(),
  startsAt: instant,
  endsAt: instant,
  creditMinutes: minutes,
  cancelled: z.boolean(),
  confirmedAt: instant.nullable(),
})
