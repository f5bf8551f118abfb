import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, instant, organizationId, recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import {
  judgingTimes,
  projectDetails,
  projectFacts,
  serviceEntries,
  serviceKind,
  servicePhase,
  signUpStanding,
} from './project.ts'
import { PROJECT_VIEWS, SIGN_UP_VIEWS } from './views.ts'

const byId = z.object({ id: recordId })

/** Lives in the page’s URL. `text` is looked for in title and place. */
export const projectFilter = z.object({
  view: z.enum(PROJECT_VIEWS).default('coming'),
  organizationId: organizationId.optional(),
  /** Without the subtree. */
  own: z.enum(['only']).optional(),
  kind: serviceKind.optional(),
  phase: servicePhase.optional(),
  text: z.string().trim().max(100).optional(),
})
export type ProjectFilter = z.infer<typeof projectFilter>

const organizedProject = z.object(projectFacts)

const leader = z.object({
  personId: recordId,
  name: z.string(),
  organization: z.string().nullable(),
  addedAt: instant,
})

const organizedDetail = organizedProject.extend({
  ...projectDetails,
  publishedAt: instant,
  changedAt: instant,
  cancelledAt: instant.nullable(),
  leaders: z.array(leader),
  may: z.object({
    change: z.boolean(),
    callOff: z.boolean(),
    lead: z.boolean(),
    removeLeader: z.boolean(),
    remove: z.boolean(),
    /** Show codes and keep the list; settle the hours. */
    keepList: z.boolean(),
    settle: z.boolean(),
  }),
})
export type OrganizedProject = z.infer<typeof organizedDetail>

export const listProjects = endpoint({
  id: 'communityService.listProjects',
  who: 'organization',
  method: 'GET',
  path: '/service-projects',
  summary:
    'The projects of an organization and everything below it: what comes soonest first, what is over latest first',
  refusals: ['record.notFound'],
})
  .input(projectFilter.extend(pageQuery))
  .output(pageOf(organizedProject))

export const getProject = endpoint({
  id: 'communityService.getProject',
  who: 'organization',
  method: 'GET',
  path: '/service-projects/{id}',
  summary: 'One project of the organization or of one below it',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(organizedDetail)

const entryRefusals = [
  'serviceProject.textInvalid',
  'serviceProject.endsTooEarly',
  'serviceProject.signUpEndInvalid',
  'serviceProject.creditTooLong',
  'serviceProject.inThePast',
  'personName.invalid',
  'phone.invalid',
] as const

export const publishProject = endpoint({
  id: 'communityService.publishProject',
  who: 'organization',
  method: 'POST',
  path: '/service-projects',
  summary: 'Call for community service',
  refusals: entryRefusals,
})
  .input(judgingTimes(serviceEntries))
  .output(organizedDetail)

export const changeProject = endpoint({
  id: 'communityService.changeProject',
  who: 'organization',
  method: 'PUT',
  path: '/service-projects/{id}',
  summary: 'Change a project that has not begun; who takes part is told what changed',
  description:
    '`seenAt` is the `changedAt` of the project as it was read: what somebody else changed since is not overwritten.',
  refusals: ['record.notFound', ...entryRefusals, 'serviceProject.notNow', 'serviceProject.placesTaken'],
})
  .input(judgingTimes(serviceEntries.extend({ id: recordId, seenAt: instant })))
  .output(organizedDetail)

export const callOffProject = endpoint({
  id: 'communityService.callOffProject',
  who: 'organization',
  method: 'POST',
  path: '/service-projects/{id}/calling-off',
  summary: 'Call a project off; everybody who takes part, waits or leads is told why',
  refusals: ['record.notFound', 'serviceProject.notNow', 'serviceProject.reasonRequired'],
})
  .input(byId.extend({ reason: z.string().max(400) }))
  .output(organizedDetail)

const participant = z.object({
  id: recordId,
  /** With the middle masked for a superior of whom they are no members. */
  name: z.string(),
  organization: z.string().nullable(),
  /** Masked; null for who has none on record. */
  phone: z.string().nullable(),
  standing: signUpStanding,
  signedUpAt: instant,
  /** Why they were taken off the list. */
  reason: z.string().nullable(),
})
export type Participant = z.infer<typeof participant>

export const listParticipants = endpoint({
  id: 'communityService.listParticipants',
  who: 'organization',
  method: 'GET',
  path: '/service-projects/{id}/sign-ups',
  summary: 'Who has a place, who waits, and who left the list, in the order of signing up',
  refusals: ['record.notFound'],
})
  .input(byId.extend({ view: z.enum(SIGN_UP_VIEWS).default('place'), ...pageQuery }))
  .output(pageOf(participant))

export const removeParticipant = endpoint({
  id: 'communityService.removeParticipant',
  who: 'organization',
  method: 'POST',
  path: '/service-projects/{id}/removals',
  summary: 'Take somebody off the list, who is told why; whoever waits longest gets the place',
  refusals: [
    'record.notFound',
    'serviceProject.notNow',
    'serviceProject.reasonRequired',
    'serviceSignUp.notThere',
  ],
})
  .input(byId.extend({ signUp: recordId, reason: z.string().max(400) }))
  .output(organizedDetail)

export const addLeader = endpoint({
  id: 'communityService.addLeader',
  who: 'organization',
  method: 'POST',
  path: '/service-projects/{id}/leaders',
  summary: 'Let an active member or a cadre of the own subtree lead a project on the spot',
  refusals: [
    'record.notFound',
    'serviceProject.notNow',
    'serviceProject.leaderUnknown',
    'serviceProject.leadersFull',
  ],
})
  .input(byId.extend({ leader: z.object({ kind: z.enum(['member', 'cadre']), id: recordId }) }))
  .output(organizedDetail)

export const removeLeader = endpoint({
  id: 'communityService.removeLeader',
  who: 'organization',
  method: 'DELETE',
  path: '/service-projects/{id}/leaders/{personId}',
  summary: 'Let somebody lead it no more',
  refusals: ['record.notFound', 'serviceProject.notNow'],
})
  .input(byId.extend({ personId: recordId }))
  .output(done)
