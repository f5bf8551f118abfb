import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { recordId } from '../shared/field.ts'
import { correctionEntries, numberRefusals, ownCorrection } from './correction.ts'

const entriesRefusals = [...numberRefusals, 'numberCorrection.reasonRequired', 'photo.unknown'] as const

export const mine = endpoint({
  id: 'numberCases.mine',
  who: 'person',
  method: 'GET',
  path: '/me/number-corrections',
  summary: 'One’s own correction requests, newest first (FAQ M11)',
}).output(z.object({ items: z.array(ownCorrection) }))

export const send = endpoint({
  id: 'numberCases.send',
  who: 'person',
  method: 'POST',
  path: '/me/number-corrections',
  summary: 'Ask one’s organization to correct the member number; the number itself does not change (FAQ M11)',
  refusals: [...entriesRefusals, 'numberCorrection.alreadyOpen', 'numberCorrection.notMember'],
})
  .input(correctionEntries)
  .output(ownCorrection)

export const resend = endpoint({
  id: 'numberCases.resend',
  who: 'person',
  method: 'PUT',
  path: '/me/number-corrections/{id}',
  summary: 'Send an open request again with better entries; without a photo the earlier one stays',
  refusals: [...entriesRefusals, 'record.notFound', 'numberCorrection.notOpen', 'numberCorrection.notMember'],
})
  .input(correctionEntries.partial({ photo: true }).extend({ id: recordId }))
  .output(ownCorrection)

export const withdrawOwn = endpoint({
  id: 'numberCases.withdrawOwn',
  who: 'person',
  method: 'POST',
  path: '/me/number-corrections/{id}/withdrawal',
  summary: 'Withdraw one’s own open correction request',
  refusals: ['record.notFound', 'numberCorrection.notOpen'],
})
  .input(z.object({ id: recordId }))
  .output(ownCorrection)
