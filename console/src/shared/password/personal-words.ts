import { readUserName } from '@qingtuan/domain/accounts/user-name'
import { readShortName } from '@qingtuan/domain/organizations/full-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import type { Decision } from '@qingtuan/domain/shared/refusal'

interface Typed {
  readonly userName: string
  readonly phone?: string
  readonly shortName?: string
}

/** Words that a password must not hold, as the server will read them out of the same form (FAQ O3). */
export function personalWords({ userName, phone = '', shortName = '' }: Typed): string[] {
  const name = readUserName(userName)
  return [name.ok ? name.value.userName : userName, read(readPhone, phone), read(readShortName, shortName)]
}

function read(rule: (raw: string) => Decision<string>, raw: string): string {
  const decision = rule(raw)
  return decision.ok ? decision.value : raw
}
