import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { instant, recordId } from '../shared/field.ts'
import { byProject, listedProject, minutes, servicePerson } from './service-person.ts'

/** As many as a project can have places. */
const MOST_ENTRIES = 5000

const reason = z.string().max(1000)
const wish = z.object({ signUpId: recordId, minutes, reason: reason.optional() })

const personWithHours = servicePerson.extend({
  /** What check-in and check-out say; null where the organizer has to say: one is missing, or both were too close. */
  proposed: minutes.nullable(),
  /** Title of another project with hours of the same time to their credit. */
  creditedElsewhere: z.string().nullable(),
  /** What stands in the ledger; null before it is confirmed. */
  credited: minutes.nullable(),
  corrections: z.array(
    z.object({ at: instant, by: z.string(), minutes, reason: z.string(), takesBack: z.boolean() }),
  ),
})

const hoursTable = z.object({
  project: listedProject,
  /** The most that one person can be credited. */
  most: minutes,
  items: z.array(personWithHours),
  may: z.object({ confirm: z.boolean(), correct: z.boolean() }),
})

export const hours = endpoint({
  id: 'communityService.hours',
  who: 'organization',
  method: 'GET',
  path: '/service-projects/{id}/hours',
  summary: 'The hours of a project: proposed before they are confirmed, and as they stand afterwards',
  refusals: ['record.notFound'],
})
  .input(byProject)
  .output(hoursTable)

export const hoursToConfirm = endpoint({
  id: 'communityService.hoursToConfirm',
  who: 'organization',
  method: 'GET',
  path: '/service-hours/to-confirm',
  summary: 'How many ended projects wait for me to confirm their hours, and since when',
  description: 'The own ones, and those of direct subordinates that have been archived meanwhile.',
}).output(
  z.object({
    projects: z.number().int().min(0),
    /** The end of the one that waits longest. */
    since: instant.nullable(),
  }),
)

export const confirmHours = endpoint({
  id: 'communityService.confirmHours',
  who: 'organization',
  method: 'POST',
  path: '/service-projects/{id}/hours',
  summary: 'Confirm the hours of everybody with a place, once; they go to the ledger',
  refusals: [
    'record.notFound',
    'checkIn.calledOff',
    'serviceHours.notOver',
    'serviceHours.confirmed',
    'serviceHours.entryMissing',
    'serviceHours.minutesInvalid',
    'serviceHours.reasonRequired',
  ],
})
  .input(byProject.extend({ entries: z.array(wish).max(MOST_ENTRIES) }))
  .output(hoursTable)

export const correctHours = endpoint({
  id: 'communityService.correctHours',
  who: 'organization',
  method: 'POST',
  path: '/service-projects/{id}/hour-corrections',
  summary: 'Correct confirmed hours of one person: a counter-entry, and a new credit unless they fall away',
  refusals: [
    'record.notFound',
    'serviceHours.notConfirmed',
    'serviceHours.minutesInvalid',
    'serviceHours.correctionReasonRequired',
    'serviceHours.unchanged',
  ],
})
  .input(byProject.extend({ signUpId: recordId, minutes, reason }))
  .output(hoursTable)
