import { PUSH_REFUSALS, PUSH_STATES } from '@qingtuan/domain/community-service/push'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { calendarDate, instant, recordId, token } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { minutes } from './service-person.ts'

const entry = z.object({
  id: recordId,
  project: z.object({ id: recordId, title: z.string() }),
  organization: z.string(),
  /** Negative in a counter-entry. */
  minutes,
  servedOn: calendarDate,
  at: instant,
  /** Why it is not what check-in and check-out said, or why it was corrected. */
  reason: z.string().nullable(),
  /** Where it stands on the way to the volunteer registry; null for what never goes there. */
  push: z.object({ state: z.enum(PUSH_STATES), refusal: z.enum(PUSH_REFUSALS).nullable() }).nullable(),
})

export const myHours = endpoint({
  id: 'communityService.myHours',
  who: 'person',
  method: 'GET',
  path: '/me/service-hours',
  summary: 'One’s own hours: in all, the stars for them, and every entry of the ledger, newest first',
})
  .input(z.object(pageQuery))
  .output(
    pageOf(entry).extend({
      totalMinutes: minutes,
      stars: z.number().int(),
      /** Minutes at which the next star comes; null with all five. */
      nextStarAt: minutes.nullable(),
    }),
  )

/** A project of one’s own that can be checked in to or out of around now. */
const present = z.object({
  project: z.object({
    id: recordId,
    title: z.string(),
    placeName: z.string(),
    startsAt: instant,
    endsAt: instant,
  }),
  leads: z.boolean(),
  takesPart: z.boolean(),
  inAt: instant.nullable(),
  outAt: instant.nullable(),
  /** Whether a late code still waits for the leader’s word. */
  waitsForWord: z.boolean(),
})

export const today = endpoint({
  id: 'communityService.today',
  who: 'person',
  method: 'GET',
  path: '/me/service-today',
  summary: 'The projects around now in which one takes part or which one leads on the spot',
}).output(z.object({ items: z.array(present) }))

const certificate = z.object({
  id: recordId,
  number: z.string(),
  firstOn: calendarDate.nullable(),
  lastOn: calendarDate.nullable(),
  minutes,
  issuedAt: instant,
})

export const issueCertificate = endpoint({
  id: 'communityService.issueCertificate',
  who: 'person',
  method: 'POST',
  path: '/me/service-certificates',
  summary: 'Issue a certificate of one’s own hours, of all or of a period',
  refusals: ['serviceCertificate.periodInvalid', 'serviceCertificate.nothing'],
})
  .input(z.object({ firstOn: calendarDate.optional(), lastOn: calendarDate.optional() }))
  .output(certificate)

export const myCertificates = endpoint({
  id: 'communityService.myCertificates',
  who: 'person',
  method: 'GET',
  path: '/me/service-certificates',
  summary: 'The certificates that one has had issued, newest first; the latest 50',
}).output(z.object({ items: z.array(certificate) }))

export const printCertificate = endpoint({
  id: 'communityService.printCertificate',
  who: 'person',
  method: 'GET',
  path: '/me/service-certificates/{id}/certificate.pdf',
  summary: 'The certificate as a PDF, for whom it is of',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(z.file())

/** What anybody learns from the QR code of a certificate; nothing more. */
export const verifyCertificate = endpoint({
  id: 'communityService.verifyCertificate',
  who: 'anyone',
  method: 'GET',
  path: '/service-certificates/{token}',
  summary: 'Verify a certificate of service hours by its QR code',
  refusals: ['serviceCertificate.unknown'],
})
  .input(z.object({ token }))
  .output(
    z.object({
      number: z.string(),
      maskedName: z.string(),
      minutes,
      firstOn: calendarDate.nullable(),
      lastOn: calendarDate.nullable(),
      issuedAt: instant,
      standing: z.enum(['valid', 'reduced']),
      /** What is left of it where hours were taken back since. */
      presentMinutes: minutes,
    }),
  )
