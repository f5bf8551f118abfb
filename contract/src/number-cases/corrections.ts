import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { recordId, token } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { correctionDetail, correctionRow, numberCorrectionState, numberRefusals } from './correction.ts'
import { expiresInSeconds } from './photo.ts'
import { CORRECTION_SCOPES } from './views.ts'

export const correctionFilter = z.object({
  scope: z.enum(CORRECTION_SCOPES).default('subtree'),
  state: numberCorrectionState.optional(),
  text: z.string().trim().max(100).optional(),
})

const byId = z.object({ id: recordId })

export const listCorrections = endpoint({
  id: 'numberCases.listCorrections',
  who: 'organization',
  method: 'GET',
  path: '/number-corrections',
  summary: 'Correction requests within reach, longest waiting first',
})
  .input(correctionFilter.extend(pageQuery))
  .output(pageOf(correctionRow))

export const getCorrection = endpoint({
  id: 'numberCases.getCorrection',
  who: 'organization',
  method: 'GET',
  path: '/number-corrections/{id}',
  summary: 'One correction request within reach',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(correctionDetail)

const reviewRefusals = [
  'record.notFound',
  'numberCorrection.notOpen',
  'numberCorrection.notYetSilent',
] as const

export const approveCorrection = endpoint({
  id: 'numberCases.approveCorrection',
  who: 'organization',
  method: 'POST',
  path: '/number-corrections/{id}/approval',
  summary: 'Approve: the member has the number that was asked for',
  description: 'FAQ M13: memberNumber.occupied when another member holds it by now.',
  refusals: [...reviewRefusals, ...numberRefusals, 'memberNumber.occupied'],
})
  .input(byId)
  .output(correctionDetail)

export const returnCorrection = endpoint({
  id: 'numberCases.returnCorrection',
  who: 'organization',
  method: 'POST',
  path: '/number-corrections/{id}/return',
  summary: 'Return to the member with a reason',
  refusals: [...reviewRefusals, 'numberCorrection.reasonRequired'],
})
  .input(byId.extend({ reason: z.string().trim().max(400) }))
  .output(correctionDetail)

export const openCorrectionPhoto = endpoint({
  id: 'numberCases.openCorrectionPhoto',
  who: 'organization',
  method: 'POST',
  path: '/number-corrections/{id}/looks',
  summary: 'A ticket for the photo of a request within reach, good for 60 seconds; each look is audited',
  refusals: ['record.notFound', 'photo.unknown'],
})
  .input(byId)
  .output(z.object({ claimant: token, expiresInSeconds }))
