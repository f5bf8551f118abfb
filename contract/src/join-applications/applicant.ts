import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { organizationId, recordId } from '../shared/field.ts'
import { joinEntries, joinRefusals } from './entries.ts'
import { joinApplication } from './join-application.ts'

export const mine = endpoint({
  id: 'joinApplications.mine',
  who: 'person',
  method: 'GET',
  path: '/me/join-applications',
  summary: 'One’s own join applications, newest first, with steps, next actor and deadline',
}).output(z.object({ items: z.array(joinApplication) }))

export const submit = endpoint({
  id: 'joinApplications.submit',
  who: 'person',
  method: 'POST',
  path: '/me/join-applications',
  summary: 'Apply to join a branch',
  refusals: [
    ...joinRefusals,
    'joinApplication.alreadyOpen',
    'joinApplication.alreadyMember',
    'record.notFound',
  ],
})
  .input(joinEntries)
  .output(joinApplication)

export const redirect = endpoint({
  id: 'joinApplications.redirect',
  who: 'person',
  method: 'PUT',
  path: '/me/join-applications/{id}/organization',
  summary: 'Redirect a pending application to another branch (FAQ M6)',
  refusals: [
    'record.notFound',
    'joinApplication.notOpen',
    'joinApplication.sameOrganization',
    'organization.archived',
    'organization.cannotHoldMembers',
  ],
})
  .input(z.object({ id: recordId, organizationId }))
  .output(joinApplication)

export const mend = endpoint({
  id: 'joinApplications.mend',
  who: 'person',
  method: 'PUT',
  path: '/me/join-applications/{id}',
  summary: 'Mend a returned application and send it again',
  refusals: [...joinRefusals, 'record.notFound', 'joinApplication.notOpen'],
})
  .input(joinEntries.extend({ id: recordId }))
  .output(joinApplication)

export const withdraw = endpoint({
  id: 'joinApplications.withdraw',
  who: 'person',
  method: 'POST',
  path: '/me/join-applications/{id}/withdrawal',
  summary: 'Withdraw one’s own open application',
  refusals: ['record.notFound', 'joinApplication.notOpen'],
})
  .input(z.object({ id: recordId }))
  .output(joinApplication)
