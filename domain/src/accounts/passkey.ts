import type { Audience } from './audience.ts'

/** How long a challenge of an authenticator may be answered. */
export const PASSKEY_CHALLENGE_SECONDS = 300

/** How many passkeys an account may have. */
export const MOST_PASSKEYS = 10

/** Persons use the member app, organizations and staff the console. */
export function belongsTo(app: 'console' | 'mobile', audience: Audience): boolean {
  return (app === 'mobile') === (audience === 'person')
}
