import { END_REASONS } from '@qingtuan/domain/members/status'
import { z } from 'zod'
import { calendarDate, instant, recordId, sex } from '../shared/field.ts'
import { memberStatus } from './filter.ts'

const stated = z.string().nullable()

/** A row of the roll: no document number and no phone. Codes are those of the field’s tables; null while not stated. */
export const memberRow = z.object({
  id: recordId,
  name: z.string(),
  sex,
  bornOn: calendarDate,
  joinedOn: z.string(),
  memberNumber: z.string(),
  numberDisputed: z.boolean(),
  status: memberStatus,
  organization: z.object({ id: z.number().int(), shortName: z.string() }),
  admittedAt: instant,
  ethnicGroup: stated,
  politicalStatus: stated,
  educationFullTime: stated,
  educationHighest: stated,
  inSchool: z.boolean().nullable(),
  graduationYear: z.number().int().nullable(),
  householdArea: stated,
  employerOrSchool: stated,
  occupation: stated,
  email: stated,
  cardNumber: stated,
  partyJoinedOn: calendarDate.nullable(),
  volunteerRegisteredOn: calendarDate.nullable(),
  floatingSince: instant.nullable(),
  leftAt: instant.nullable(),
  leftReason: z.enum(END_REASONS).nullable(),
})
export type MemberCells = z.infer<typeof memberRow>

/** `inReach` is false for somebody who was on the roll on an earlier day and is elsewhere now: the record stays empty. */
export const listedMember = memberRow.extend({ inReach: z.boolean() })
export type ListedMember = z.infer<typeof listedMember>
