import {
  OUTWARD_ACTS,
  OUTWARD_DESTINATIONS,
  OUTWARD_STARTERS,
  OUTWARD_STATES,
} from '@qingtuan/domain/transfers/outward'
import { z } from 'zod'
import { organizationPlace } from '../organizations/organization.ts'
import { calendarDate, instant, recordId } from '../shared/field.ts'

const named = z.object({ id: z.number().int(), shortName: z.string() })

/** A transfer out of the system, for whoever sees it. */
export const outwardTransfer = z.object({
  id: recordId,
  state: z.enum(OUTWARD_STATES),
  startedBy: z.enum(OUTWARD_STARTERS),
  startedAt: instant,
  member: z.object({ id: recordId, name: z.string() }),
  from: organizationPlace,
  destinationKind: z.enum(OUTWARD_DESTINATIONS),
  destination: z.string(),
  statement: z.string(),
  refusalReason: z.string().nullable(),
  /** Who has it, since when and until when; `until` is null while the letter is on its way. */
  waiting: z
    .object({
      for: z.enum(['oldSide', 'issuer', 'applicant']),
      holder: named.nullable(),
      since: instant,
      until: calendarDate.nullable(),
    })
    .nullable(),
  letter: z
    .object({ number: z.string(), issuerName: z.string(), issuedAt: instant, validUntil: calendarDate })
    .nullable(),
  returnSlip: z
    .object({
      receivedBy: z.string(),
      receivedOn: calendarDate,
      /** A photo of it was brought and has not been destroyed yet. */
      hasPhoto: z.boolean(),
    })
    .nullable(),
  steps: z.array(
    z.object({
      act: z.enum(['start', ...OUTWARD_ACTS, 'pass']),
      at: instant,
      by: z.enum(['member', 'oldSide', 'issuer', 'system']),
      byName: z.string(),
      organization: named.nullable(),
      reason: z.string().nullable(),
    }),
  ),
  may: z.object({
    approveOut: z.boolean(),
    issueLetter: z.boolean(),
    confirm: z.boolean(),
    return: z.boolean(),
    refuse: z.boolean(),
    withdraw: z.boolean(),
    resume: z.boolean(),
    printLetter: z.boolean(),
  }),
})
export type OutwardTransfer = z.infer<typeof outwardTransfer>
