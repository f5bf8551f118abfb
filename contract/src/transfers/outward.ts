import { TRANSFER_STANDINGS } from '@qingtuan/domain/transfers/listing'
import { OUTWARD_DESTINATIONS } from '@qingtuan/domain/transfers/outward'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { actRefusals, byId, reason, statement } from './entries.ts'
import { outwardTransfer } from './outward-transfer.ts'

const entries = z.object({
  destinationKind: z.enum(OUTWARD_DESTINATIONS),
  /** The receiving organization, 2 to 200 characters. */
  destination: z.string().trim().max(300),
  statement,
})
const startRefusals = [
  'record.notFound',
  'transfer.alreadyOpen',
  'transfer.memberLeft',
  'transfer.statementRequired',
  'transfer.destinationRequired',
] as const
const resumeRefusals = [...actRefusals, 'transfer.statementRequired', 'transfer.destinationRequired'] as const

export const outwardMine = endpoint({
  id: 'transfers.outwardMine',
  who: 'person',
  method: 'GET',
  path: '/me/outward-transfers',
  summary: 'One’s own transfers out of the system, newest first',
}).output(z.object({ items: z.array(outwardTransfer) }))

export const startOutward = endpoint({
  id: 'transfers.startOutward',
  who: 'person',
  method: 'POST',
  path: '/me/outward-transfers',
  summary: 'Start one’s own transfer out of the system: another province, army, abroad',
  refusals: startRefusals,
})
  .input(entries)
  .output(outwardTransfer)

export const resumeOutward = endpoint({
  id: 'transfers.resumeOutward',
  who: 'signedIn',
  method: 'PUT',
  path: '/outward-transfers/{id}',
  summary: 'Mend a refused one, for the member or the branch that started it',
  refusals: resumeRefusals,
})
  .input(entries.extend({ id: recordId }))
  .output(outwardTransfer)

export const withdrawOutward = endpoint({
  id: 'transfers.withdrawOutward',
  who: 'signedIn',
  method: 'POST',
  path: '/outward-transfers/{id}/withdrawal',
  summary: 'Withdraw one before its letter is out, for the member or the branch that started it',
  refusals: actRefusals,
})
  .input(byId)
  .output(outwardTransfer)

export const listOutward = endpoint({
  id: 'transfers.listOutward',
  who: 'organization',
  method: 'GET',
  path: '/outward-transfers',
  summary: 'Transfers out of the system from one’s subtree, longest waiting first',
})
  .input(
    z.object({
      standing: z.enum(TRANSFER_STANDINGS).default('open'),
      text: z.string().trim().max(100).optional(),
      ...pageQuery,
    }),
  )
  .output(pageOf(outwardTransfer))

export const getOutward = endpoint({
  id: 'transfers.getOutward',
  who: 'organization',
  method: 'GET',
  path: '/outward-transfers/{id}',
  summary: 'One transfer out of the system within reach',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(outwardTransfer)

export const startOutwardFor = endpoint({
  id: 'transfers.startOutwardFor',
  who: 'organization',
  method: 'POST',
  path: '/outward-transfers',
  summary: 'Start the transfer of a member of one’s own branch out of the system',
  refusals: startRefusals,
})
  .input(entries.extend({ memberId: recordId }))
  .output(outwardTransfer)

export const approveOutward = endpoint({
  id: 'transfers.approveOutward',
  who: 'organization',
  method: 'POST',
  path: '/outward-transfers/{id}/out-approval',
  summary: 'Let the member go; the nearest committee or leading body above then issues the letter',
  refusals: actRefusals,
})
  .input(byId)
  .output(outwardTransfer)

export const refuseOutward = endpoint({
  id: 'transfers.refuseOutward',
  who: 'organization',
  method: 'POST',
  path: '/outward-transfers/{id}/refusal',
  summary: 'Refuse one’s step with a reason',
  refusals: [...actRefusals, 'transfer.reasonRequired'],
})
  .input(byId.extend({ reason }))
  .output(outwardTransfer)
