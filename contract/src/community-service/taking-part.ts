import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { instant, organizationId, recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { GATE_REFUSALS } from './gate.ts'
import { coordinates, projectDetails, projectFacts, serviceKind, signUpStanding } from './project.ts'
import { FINDING_ORDERS } from './views.ts'

const byId = z.object({ id: recordId })

const foundProject = z.object({
  ...projectFacts,
  standing: signUpStanding,
  /** Metres from who asks; null where they did not say where they are. */
  distance: z.number().int().nullable(),
})
export type FoundProject = z.infer<typeof foundProject>

export const findProjects = endpoint({
  id: 'communityService.findProjects',
  who: 'person',
  method: 'POST',
  path: '/me/service-project-searches',
  summary:
    'Projects in which I can take part: near me, by time, or those of my organization and its superiors',
  description:
    'A search is no address: coordinates would stay in the logs on the way. They are those of the phone (WGS-84), rounded to three decimals, and neither kept nor logged. `near` without coordinates is by time.',
  refusals: GATE_REFUSALS,
})
  .input(
    z.object({
      order: z.enum(FINDING_ORDERS),
      near: z.object(coordinates).optional(),
      kind: serviceKind.optional(),
      organizationId: organizationId.optional(),
      text: z.string().trim().max(100).optional(),
      ...pageQuery,
    }),
  )
  .output(pageOf(foundProject))

const hindrance = z
  .object({
    code: z.enum(REFUSAL_CODES),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .nullable()

const memberProject = z.object({
  ...projectFacts,
  ...projectDetails,
  standing: signUpStanding,
  /** Place on the waiting list, from 1; null for who does not wait. */
  waitingPlace: z.number().int().nullable(),
  /** Whether I lead it on the spot. */
  leads: z.boolean(),
  may: z.object({ signUp: z.boolean(), withdraw: z.boolean() }),
  /** Why I cannot sign up; null where I can, or already take part. */
  hindrance,
})
export type MemberProject = z.infer<typeof memberProject>

export const viewProject = endpoint({
  id: 'communityService.viewProject',
  who: 'person',
  method: 'GET',
  path: '/me/service-projects/{id}',
  summary: 'A project that is open to me, that I signed up for, or that I lead',
  refusals: ['record.notFound', ...GATE_REFUSALS],
})
  .input(byId)
  .output(memberProject)

export const signUp = endpoint({
  id: 'communityService.signUp',
  who: 'person',
  method: 'POST',
  path: '/me/service-projects/{id}/sign-up',
  summary: 'Take a place, or one on the waiting list where all are taken',
  refusals: [
    'record.notFound',
    ...GATE_REFUSALS,
    'serviceSignUp.already',
    'serviceSignUp.over',
    'serviceSignUp.overlaps',
    'serviceSignUp.removed',
  ],
})
  .input(byId)
  .output(memberProject)

export const withdraw = endpoint({
  id: 'communityService.withdraw',
  who: 'person',
  method: 'POST',
  path: '/me/service-projects/{id}/withdrawal',
  summary: 'Give up a place, or waiting for one, before the project begins; whoever waits longest gets it',
  refusals: ['record.notFound', 'serviceSignUp.notThere', 'serviceSignUp.begun'],
})
  .input(byId)
  .output(memberProject)

const ownProject = z.object({ ...projectFacts, standing: signUpStanding, since: instant })
export type OwnServiceProject = z.infer<typeof ownProject>

export const mine = endpoint({
  id: 'communityService.mine',
  who: 'person',
  method: 'GET',
  path: '/me/service-projects',
  summary: 'The projects in which I take part or wait: those to come soonest first, those over latest first',
})
  .input(z.object({ when: z.enum(['coming', 'past']).default('coming'), ...pageQuery }))
  .output(pageOf(ownProject))

export const led = endpoint({
  id: 'communityService.led',
  who: 'person',
  method: 'GET',
  path: '/me/led-service-projects',
  summary: 'The projects that I lead on the spot and whose hours are not confirmed yet, soonest first',
}).output(z.object({ items: z.array(z.object(projectFacts)) }))
