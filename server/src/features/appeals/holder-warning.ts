import { objectUntil } from '@qingtuan/domain/appeals/objection'
import type { Call } from '../../platform/call.ts'
import type { Announcement } from '../../platform/sms/outbox.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { warnedMessage } from './messages.ts'
import type { Change } from './store/appeals.ts'

interface HolderWarning {
  readonly token: string
  /** What the appeal keeps of it. */
  readonly kept: Pick<Change, 'objection_token_hash' | 'object_until'>
  readonly message: Announcement
}

/** A warning to the record’s present phone, with the link by which its holder may object from now on. */
export function holderWarning(
  { now, origin }: Pick<Call, 'now' | 'origin'>,
  { phone, filedAt, withheld = false }: { phone: string; filedAt: Date; withheld?: boolean },
): HolderWarning {
  const token = newToken()
  const link = `${origin}/m/objection#${token}`
  const message = warnedMessage(phone, { at: filedAt, link, withheld })
  const kept = withheld
    ? { objection_token_hash: null, object_until: null }
    : { objection_token_hash: tokenHash(token), object_until: objectUntil(now) }
  return { token, kept, message }
}
