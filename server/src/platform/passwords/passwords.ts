import { randomBytes } from 'node:crypto'
import { hash as argonHash, verify as argonVerify } from '@node-rs/argon2'
import { normalisePassword } from '@qingtuan/domain/accounts/password'
import type { QueueBounds } from './bounded-queue.ts'
import { boundedQueue } from './bounded-queue.ts'

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. The algorithm itself is the library's default. */
export const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export interface Passwords {
  /** The PHC string to store. Throws `Overloaded`. */
  hash(plain: string): Promise<string>
  /** Throws `Overloaded`, and the library's error when `stored` is not an argon2 hash. */
  verify(plain: string, stored: string): Promise<boolean>
  /** Costs what `verify` costs and is always false: for a log-in whose account does not exist. */
  verifyNothing(plain: string): Promise<false>
}

/** Opens password hashing behind a bounded queue, so that a flood of log-ins cannot take all memory. */
export async function openPasswords(bounds: QueueBounds): Promise<Passwords> {
  const queue = boundedQueue('password hashing', bounds)
  const nobody = await argonHash(randomBytes(32), ARGON2ID)
  const verify = (plain: string, stored: string) => queue(() => argonVerify(stored, normalisePassword(plain)))
  return {
    hash: (plain) => queue(() => argonHash(normalisePassword(plain), ARGON2ID)),
    verify,
    async verifyNothing(plain) {
      await verify(plain, nobody)
      return false
    },
  }
}
