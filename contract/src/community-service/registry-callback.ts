import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done } from '../shared/field.ts'

/** Open to anyone: what is not signed by the registry is refused before anything is looked up. */
export const registryCallback = endpoint({
  id: 'communityService.registryCallback',
  who: 'anyone',
  method: 'POST',
  path: '/volunteer-registry/callbacks',
  summary: 'The volunteer registry says what became of hours that were handed over to it',
  refusals: [
    'communityService.callbackForged',
    'communityService.callbackLate',
    'communityService.callbackReplayed',
  ],
})
  .input(
    z.object({
      /** Seconds since 1970. */
      time: z.number().int(),
      nonce: z.string().min(16).max(100),
      signature: z.string().max(100),
      /** JSON as it was signed: record, revision, outcome and refusal (docs/volunteer-registry.md). */
      payload: z.string().max(2000),
    }),
  )
  .output(done)
