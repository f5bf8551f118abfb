import { z } from 'zod'
import { organizationPlace } from '../organizations/organization.ts'
import { endpoint } from '../procedure.ts'
import { actRefusals, byId, resumeRefusals, startRefusals, statement, target } from './entries.ts'
import { transfer } from './transfer.ts'

export const mine = endpoint({
  id: 'transfers.mine',
  who: 'person',
  method: 'GET',
  path: '/me/transfers',
  summary: 'One’s own transfers, newest first, with steps, next actor and deadline (FAQ M6)',
}).output(z.object({ items: z.array(transfer) }))

export const start = endpoint({
  id: 'transfers.start',
  who: 'person',
  method: 'POST',
  path: '/me/transfers',
  summary: 'Start one’s own transfer to a branch, or to a committee that assigns one (FAQ M6)',
  refusals: startRefusals,
})
  .input(z.object({ toOrganizationId: target, statement }))
  .output(transfer)

export const resumeOwn = endpoint({
  id: 'transfers.resumeOwn',
  who: 'person',
  method: 'PUT',
  path: '/me/transfers/{id}',
  summary: 'Mend a refused transfer, which goes on at the refused step',
  refusals: resumeRefusals,
})
  .input(byId.extend({ toOrganizationId: target, statement }))
  .output(transfer)

export const withdrawOwn = endpoint({
  id: 'transfers.withdrawOwn',
  who: 'person',
  method: 'POST',
  path: '/me/transfers/{id}/withdrawal',
  summary: 'Withdraw one’s own transfer, whoever started it: the member’s way to object',
  refusals: actRefusals,
})
  .input(byId)
  .output(transfer)

export const searchTargets = endpoint({
  id: 'transfers.searchTargets',
  who: 'signedIn',
  method: 'GET',
  path: '/transfer-targets',
  summary: 'Organizations of the whole tree to which somebody can be transferred, by name; best first',
})
  .input(z.object({ text: z.string().max(100), kind: z.enum(['branch']).optional() }))
  .output(z.object({ items: z.array(organizationPlace) }))
