import {
  NUMBER_CORRECTION_ACTS,
  NUMBER_CORRECTION_STATES,
} from '@qingtuan/domain/number-cases/correction-state'
import { z } from 'zod'
import { photoRef } from '../files.ts'
import { organizationPlace } from '../organizations/organization.ts'
import { calendarDate, instant, recordId } from '../shared/field.ts'

export const numberCorrectionState = z.enum(NUMBER_CORRECTION_STATES)

export const numberRefusals = [
  'memberNumber.required',
  'memberNumber.unexpected',
  'memberNumber.malformed',
  'memberNumber.yearMismatch',
  'memberNumber.provinceUnknown',
  'memberNumber.unchanged',
] as const

/** What a member sends: the number on the cover of the admission form, why, and a photo of it. */
export const correctionEntries = z.object({
  memberNumber: z.string().max(60),
  reason: z.string().trim().max(400),
  photo: photoRef,
})

export const correctionStep = z.object({
  act: z.enum(['send', 'close', ...NUMBER_CORRECTION_ACTS]),
  at: instant,
  by: z.enum(['member', 'branch', 'superior', 'system']),
  byName: z.string(),
  reason: z.string().nullable(),
})

const standing = {
  id: recordId,
  state: numberCorrectionState,
  presentNumber: z.string(),
  memberNumber: z.string(),
  reason: z.string(),
  sentAt: instant,
  waitsSince: instant,
  /** Last day on which the branch acts alone; null unless it waits. */
  waitsUntil: calendarDate.nullable(),
  returnReason: z.string().nullable(),
}

/** What the member sees: who has it, since when and until when. */
export const ownCorrection = z.object({
  ...standing,
  organization: organizationPlace,
  /** Short name of who acts next; null when nothing waits. */
  nextActor: z.string().nullable(),
  steps: z.array(correctionStep),
  may: z.object({ resend: z.boolean(), withdraw: z.boolean() }),
})
export type OwnNumberCorrection = z.infer<typeof ownCorrection>

/** A row of 更正申请. */
export const correctionRow = z.object({
  ...standing,
  memberId: recordId,
  name: z.string(),
  joinedOn: z.string(),
  /** From another province: a warning, since people move. */
  otherProvince: z.boolean(),
  /** Another member holds it now: the branch reports the case or returns the request. */
  occupied: z.boolean(),
  organization: z.object({ id: z.number().int(), shortName: z.string() }),
  silent: z.boolean(),
  may: z.object({ approve: z.boolean(), return: z.boolean() }),
})

export const correctionDetail = correctionRow.extend({
  place: organizationPlace,
  hasPhoto: z.boolean(),
  steps: z.array(correctionStep),
})
