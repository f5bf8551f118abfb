import { z } from 'zod'
import { endpoint } from '../procedure.ts'

/** Work that the browser does before a code is sent, once a network has asked for many (altcha). */
export const startProofOfWork = endpoint({
  id: 'accounts.startProofOfWork',
  who: 'anyone',
  method: 'POST',
  path: '/proof-of-work-challenges',
  summary: 'A challenge whose solution requestSmsCode takes once',
}).output(z.object({ challenge: z.record(z.string(), z.unknown()) }))
