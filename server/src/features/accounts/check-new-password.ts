import type { Audience } from '@qingtuan/domain/accounts/password'
import { judgePassword } from '@qingtuan/domain/accounts/password'
import type { Call } from '../../platform/call.ts'
import { must } from '../../platform/refused.ts'

export interface NewPasswordQuestion {
  readonly password: string
  readonly audience: Audience
  /** What somebody who knows the holder would try first: user name, phone, name, the number’s tail. */
  readonly personal: readonly string[]
}

/** Holds a new password against the rule that the page’s meter shows (FAQ O3); throws `password.*`. */
export function checkNewPassword({ platform }: Pick<Call, 'platform'>, question: NewPasswordQuestion): void {
  must(judgePassword({ ...question, estimate: platform.estimatePassword }))
}
