import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { token } from '../shared/field.ts'

/** Seconds for which a ticket is good. */
export const expiresInSeconds = z.number().int()

export const photo = endpoint({
  id: 'numberCases.photo',
  who: 'signedIn',
  method: 'GET',
  path: '/number-photos/{ticket}',
  summary: 'The photo of a ticket, for the account to which it was given',
  refusals: ['photo.unknown'],
})
  .input(z.object({ ticket: token }))
  .output(z.file())
