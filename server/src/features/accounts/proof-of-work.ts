import { randomInt } from 'node:crypto'
import { workChallenge } from '@qingtuan/contract/proof-of-work'
import { judgeProofOfWork } from '@qingtuan/domain/accounts/proof-of-work'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import type { Platform } from '../../platform/platform.ts'
import { must, refused } from '../../platform/refused.ts'
import { challengeLimit } from './limits.ts'
import { takeSolution } from './store/spent-proofs-of-work.ts'

/** Rounds of PBKDF2 for one guess, and how many guesses: a million rounds are about a second of a cheap phone. */
const ROUNDS = 5000
const FEWEST_GUESSES = 100
const MOST_GUESSES = 300

/** A signed challenge; nothing is kept of it until its solution is handed in. */
export async function startProofOfWork(call: Call): Promise<{ challenge: Record<string, unknown> }> {
  await call.platform.limits.take([challengeLimit(call)])
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: ROUNDS,
    counter: randomInt(FEWEST_GUESSES, MOST_GUESSES + 1),
    // Not the library’s own expiry: that asks the machine’s clock.
    data: { givenAt: call.now.getTime() },
    deriveKey,
    ...secrets(call.platform),
  })
  return { challenge: { ...challenge } }
}

const handedIn = z.object({
  challenge: workChallenge,
  solution: z.object({ counter: z.number().int().nonnegative(), derivedKey: z.string().max(200) }),
})
const signedData = z.object({ givenAt: z.number() })

/** Takes a solution once; throws `proofOfWork.wrong` for what is wrong, late or was taken before. */
export async function takeProofOfWork({ platform, now }: Call, text: string): Promise<void> {
  const work = handedIn.safeParse(readJson(text)).data
  if (!work) throw refused('proofOfWork.wrong')
  const { verified } = await verifySolution({ ...work, deriveKey, ...secrets(platform) })
  if (!verified) throw refused('proofOfWork.wrong')
  const { givenAt } = signedData.parse(work.challenge.parameters.data)
  must(judgeProofOfWork({ givenAt: new Date(givenAt), now }))
  if (!(await takeSolution(platform.database, work.challenge.signature, now)))
    throw refused('proofOfWork.wrong')
}

/** Any process of the site can judge what another has given out, without a setting of its own. */
function secrets({ vault }: Platform) {
  const secret = (label: string) => vault.blindIndex('proofOfWork', label).toString('base64url')
  return { hmacSignatureSecret: secret('challenge'), hmacKeySignatureSecret: secret('key') }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8'))
  } catch {
    return null
  }
}
