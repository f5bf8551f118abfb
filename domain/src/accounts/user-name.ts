import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

export const USER_NAME_MINIMUM = 4
export const USER_NAME_MAXIMUM = 32

const FORM = /^[A-Za-z0-9]{4,32}$/

export interface UserName {
  readonly userName: string
  /** What is unique: user names that differ only in case are one. */
  readonly key: string
}

/** An organization's user name. All digits are refused: such a name could be somebody's phone. */
export function readUserName(raw: string): Decision<UserName> {
  const userName = raw.normalize('NFKC').trim()
  if (!FORM.test(userName) || /^\d+$/.test(userName)) {
    return refuse('userName.invalid', { minimum: USER_NAME_MINIMUM, maximum: USER_NAME_MAXIMUM })
  }
  return accept({ userName, key: userName.toLowerCase() })
}
