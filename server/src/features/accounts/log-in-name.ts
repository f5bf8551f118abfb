import type { Audience } from '@qingtuan/domain/accounts/audience'
import { readUserName } from '@qingtuan/domain/accounts/user-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import type { App } from '../../platform/actor.ts'
import type { Call } from '../../platform/call.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'

export interface LogInName {
  readonly kind: 'phone' | 'userName'
  readonly value: string
  /** Whose accounts it may open. */
  readonly holders: readonly Audience[]
}

/**
 * The key under which the account of a typed name is found: persons have a phone, all others a user name, which is
 * never all digits. At the console a phone is that of a cadre, who then chooses the organization to act for.
 */
export function readLogInName(call: Call, app: App, typed: string): LogInName {
  return app === 'mobile' || readPhone(typed).ok ? phoneName(call, typed) : officeName(typed)
}

/** What is no phone at all is looked up too, so that it costs what a phone costs. */
function phoneName({ platform }: Call, typed: string): LogInName {
  const phone = readPhone(typed)
  const value = phoneIndex(platform, phone.ok ? phone.value : spelling(typed))
  return { kind: 'phone', value, holders: ['person'] }
}

function officeName(typed: string): LogInName {
  const userName = readUserName(typed)
  const value = userName.ok ? userName.value.key : spelling(typed)
  return { kind: 'userName', value, holders: ['organization', 'staff'] }
}

function spelling(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

/** A name that nobody bears may still be somebody’s slip: it is kept as an index only. */
export function unknownName({ platform }: Call, { kind, value }: LogInName): string {
  return platform.vault.blindIndex('logInName', `${kind}:${value}`).toString('base64url')
}
