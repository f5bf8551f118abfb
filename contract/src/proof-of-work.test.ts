import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { expect, test } from 'vitest'
import { solveProofOfWork } from './proof-of-work.ts'

const SECRETS = { hmacSignatureSecret: 'signature', hmacKeySignatureSecret: 'key' }
const challengeOf = (changes: object = {}) =>
  createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 10, counter: 7, deriveKey, ...SECRETS, ...changes })

test('hands in what the library takes, with everything that was signed', async () => {
  const challenge = await challengeOf({ data: { givenAt: 1 } })
  const handedIn = JSON.parse(atob(await solveProofOfWork({ ...challenge })))
  expect(handedIn.challenge).toEqual(challenge)
  expect(handedIn.solution).toEqual({ counter: 7, derivedKey: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect((await verifySolution({ ...handedIn, deriveKey, ...SECRETS })).verified).toBe(true)
})

test.each([
  ['nothing', {}],
  ['a challenge without a signature', { parameters: {} }],
])('throws for %s', async (_, challenge) => {
  await expect(solveProofOfWork(challenge)).rejects.toThrow()
})

test('throws for another kind of work', async () => {
  const challenge = await challengeOf()
  const other = { ...challenge, parameters: { ...challenge.parameters, algorithm: 'SHA-256' } }
  await expect(solveProofOfWork(other)).rejects.toThrow()
})
