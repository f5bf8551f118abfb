import { randomBytes } from 'node:crypto'
import { normalisePassword } from '@qingtuan/domain/accounts/password'
import { ARGON2ID } from './argon2id.ts'
import type { QueueBounds } from './bounded-queue.ts'
import { boundedQueue } from './bounded-queue.ts'
import { openHashing } from './hashing.ts'

export interface Passwords {
  /** The PHC string to store. Throws `Overloaded`. */
  hash(plain: string): Promise<string>
  /** Throws `Overloaded`, and the library's error when `stored` is not an argon2 hash. */
  verify(plain: string, stored: string): Promise<boolean>
  /** Costs what `verify` costs and is always false: for a log-in whose account does not exist. */
  verifyNothing(plain: string): Promise<false>
}

/** Opens password hashing behind a bounded queue, so that a flood of log-ins cannot take all memory. */
export function openPasswords(bounds: QueueBounds): Passwords {
  const queue = boundedQueue('password hashing', bounds)
  const hashing = openHashing(bounds.concurrency)
  const nobody = hashOfNothing()
  const verify = async (plain: string, stored: string) =>
    (await queue(() => hashing({ password: normalisePassword(plain), stored }))) === true
  return {
    hash: async (plain) => String(await queue(() => hashing({ password: normalisePassword(plain) }))),
    verify,
    async verifyNothing(plain) {
      await verify(plain, nobody)
      return false
    },
  }
}

/** What no password belongs to, in the form of a hash, and compared at the cost of one. */
function hashOfNothing(): string {
  const { memoryCost, timeCost, parallelism } = ARGON2ID
  const [salt, hash] = [randomBytes(16), randomBytes(32)].map((bytes) =>
    bytes.toString('base64').replaceAll('=', ''),
  )
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${salt}$${hash}`
}
