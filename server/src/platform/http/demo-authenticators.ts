import type { Platform } from '../platform.ts'
import { TOTP_CONTEXT, totpCode } from '../totp.ts'

export interface ShownAuthenticator {
  readonly userName: string
  readonly name: string
  readonly role: string
  readonly code: string
  /** For how long the authenticator will go on showing it. */
  readonly seconds: number
}

/** What the authenticators of the staff show now. Demo mode only: anywhere else the codes are nobody’s to see. */
export async function readAuthenticators({
  config,
  database,
  vault,
  clock,
}: Platform): Promise<ShownAuthenticator[]> {
  if (!config.demo) return []
  const rows = await database
    .selectFrom('staff')
    .innerJoin('account', 'account.id', 'staff.account_id')
    .select(['account.user_name', 'staff.name', 'staff.role', 'staff.totp_box'])
    .orderBy('staff.created_at')
    .orderBy('account.id')
    .execute()
  return rows.flatMap(({ user_name: userName, name, role, totp_box: box }) =>
    userName === null || box === null
      ? []
      : [{ userName, name, role, ...totpCode({ secret: vault.decrypt(box, TOTP_CONTEXT), now: clock() }) }],
  )
}
