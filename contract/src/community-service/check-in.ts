import { LATE_CODE_SECONDS } from '@qingtuan/domain/community-service/check-in-code'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { instant, recordId, token } from '../shared/field.ts'
import { byProject, checkInSide, listedProject, servicePerson } from './service-person.ts'

const closed = ['checkIn.tooEarly', 'checkIn.calledOff', 'checkIn.confirmed'] as const

export const showCode = endpoint({
  id: 'communityService.showCode',
  who: 'signedIn',
  method: 'GET',
  path: '/service-projects/{id}/check-in-code',
  summary: 'The code that is shown on the spot now, for the organizer and the project’s leaders',
  description:
    '`address` goes into a QR code and `shortCode` under it; the next pair takes their place after `seconds`.',
  refusals: ['record.notFound', ...closed, 'checkIn.over'],
})
  .input(byProject.extend({ side: checkInSide }))
  .output(
    z.object({
      project: listedProject,
      side: checkInSide,
      address: z.string(),
      shortCode: z.string(),
      seconds: z.number().int(),
      /** How many have a place, and of how many this side is known. */
      places: z.number().int(),
      seen: z.number().int(),
    }),
  )

export const checkIn = endpoint({
  id: 'communityService.checkIn',
  who: 'person',
  method: 'POST',
  path: '/me/service-check-ins',
  summary:
    'Check in or out by the code shown on the spot, or by the short one under it; again changes nothing',
  description: `\`scannedSecondsAgo\`: how long ago the phone read the code. A code up to ${LATE_CODE_SECONDS} s old is kept as a late one, and counts once a leader vouches for it. \`accountId\`: who was logged in when it was read; nobody else is checked in by it.`,
  refusals: [
    'checkIn.codeUnknown',
    'checkIn.codeExpired',
    'checkIn.otherAccount',
    'checkIn.noPlace',
    'checkIn.waiting',
    'checkIn.over',
    ...closed,
  ],
})
  .input(
    z.object({
      code: z.union([z.object({ token }), z.object({ shortCode: z.string().min(1).max(40) })]),
      scannedSecondsAgo: z.number().int().min(0).max(86_400).default(0),
      accountId: recordId.optional(),
    }),
  )
  .output(
    z.object({
      project: z.object({ id: recordId, title: z.string() }),
      side: checkInSide,
      at: instant,
      /** False for a late code, until a leader vouches for it. */
      counts: z.boolean(),
      /** Whether it was known before; then this call has changed nothing. */
      before: z.boolean(),
    }),
  )

export const attendance = endpoint({
  id: 'communityService.attendance',
  who: 'signedIn',
  method: 'GET',
  path: '/service-projects/{id}/attendance',
  summary: 'Who has a place, and who has checked in and out, for the organizer and the project’s leaders',
  refusals: ['record.notFound'],
})
  .input(byProject)
  .output(
    z.object({ project: listedProject, items: z.array(servicePerson), may: z.object({ tick: z.boolean() }) }),
  )

export const tick = endpoint({
  id: 'communityService.tick',
  who: 'signedIn',
  method: 'POST',
  path: '/service-projects/{id}/attendance',
  summary: 'Tick somebody in or out by the list; of a late code: vouch that they were there',
  refusals: ['record.notFound', 'checkIn.noPlace', 'checkIn.waiting', 'checkIn.oneself', ...closed],
})
  .input(byProject.extend({ signUpId: recordId, side: checkInSide }))
  .output(servicePerson)
