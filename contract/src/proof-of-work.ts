import type { Challenge } from 'altcha-lib'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { z } from 'zod'

const hex = z.string().regex(/^(?:[0-9a-f]{2})+$/)

/** What the server signs; altcha-lib’s second format. */
export const workChallenge = z.object({
  parameters: z.looseObject({
    algorithm: z.literal('PBKDF2/SHA-256'),
    nonce: hex,
    salt: hex,
    cost: z.number().int().positive(),
    keyLength: z.number().int().positive(),
    keyPrefix: hex,
  }),
  signature: hex,
})

/**
 * Does the work of a challenge of startProofOfWork, about a second of a cheap phone, without blocking the page;
 * the text is what requestSmsCode takes. Import this file lazily. Throws where the browser has no Web Crypto
 * (a page by plain http from another machine) and for what is no challenge.
 */
export async function solveProofOfWork(challenge: Record<string, unknown>): Promise<string> {
  const work: Challenge = workChallenge.parse(challenge)
  const solution = await solveChallenge({ challenge: work, deriveKey })
  if (!solution) throw new Error('the proof of work took too long')
  const { counter, derivedKey } = solution
  return btoa(JSON.stringify({ challenge: work, solution: { counter, derivedKey } }))
}
