import { randomInt } from 'node:crypto'
import {
  ONE_TIME_PASSWORD_ALPHABET,
  ONE_TIME_PASSWORD_LENGTH,
  ONE_TIME_PASSWORD_SECONDS,
} from '@qingtuan/domain/accounts/one-time-password'
import type { Call } from '../../platform/call.ts'

export interface MadePassword {
  readonly password: string
  readonly passwordHash: string
  readonly expiresAt: Date
}

/** A password that nobody has chosen, for `setOneTimePassword`; hashing takes its time, so before the transaction. */
export async function makeOneTimePassword(call: Call): Promise<MadePassword> {
  const character = () => ONE_TIME_PASSWORD_ALPHABET[randomInt(ONE_TIME_PASSWORD_ALPHABET.length)]
  const password = Array.from({ length: ONE_TIME_PASSWORD_LENGTH }, character).join('')
  return {
    password,
    passwordHash: await call.platform.passwords.hash(password),
    expiresAt: new Date(call.now.getTime() + ONE_TIME_PASSWORD_SECONDS * 1000),
  }
}
