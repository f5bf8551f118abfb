import { v7 as newId } from 'uuid'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { endSessions } from '../../platform/sessions/session-token.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { bindPhone, releasePhone } from './bind-phone.ts'
import {
  findAccountOfPerson,
  insertAccount,
  lockAccounts,
  reopenAccount,
  savePassword,
} from './store/accounts.ts'
import { forgetRecordedPhone } from './store/imported-people.ts'
import { forgetDevicesAndPasskeys } from './store/known-devices.ts'
import { lockPerson } from './store/people.ts'
import { findPhoneBinding } from './store/phone-bindings.ts'

export interface Rebinding {
  readonly personId: string
  readonly phone: string
  readonly passwordHash: string
  /** An account from which the phone may be taken away: that of the appellant, when logged in to one (FAQ M10). */
  readonly releaseFrom: string | null
}

/** The account, and the phone that it had before: its holder has to be told. */
export interface Rebound {
  readonly accountId: string
  readonly formerPhone: string | null
}

/**
 * Gives a record to whoever has proven to be its person: phone and password are the new ones, everything that let
 * somebody else in is void, a closed account is open again. Refuses `phone.taken`.
 */
export async function rebindPerson(trx: Transaction, call: Call, rebinding: Rebinding): Promise<Rebound> {
  const { platform, now } = call
  const { personId, phone, passwordHash, releaseFrom } = rebinding
  await lockPerson(trx, personId)
  const accountId = await accountOf(trx, personId, now)
  await lockAccounts(trx, releaseFrom === null ? [accountId] : [accountId, releaseFrom])
  const formerPhone = await releasePhone(trx, platform, { accountId, at: now })
  if (releaseFrom !== null && releaseFrom !== accountId) await takeAway(trx, call, releaseFrom, phone)
  await bindPhone(trx, platform, { accountId, phone, at: now })
  await savePassword(trx, { accountId, passwordHash, changeRequired: false, expiresAt: null, at: now })
  await reopenAccount(trx, accountId)
  await forgetRecordedPhone(trx, personId)
  await forgetDevicesAndPasskeys(trx, accountId)
  const ended = await endSessions(trx, call, { accountId, reason: 'appealUpheld' })
  const after = { accountId, releasedFrom: releaseFrom, ended }
  await recordAudit(trx, call, { act: 'accounts.rebind', subjectKind: 'person', subjectId: personId, after })
  return { accountId, formerPhone }
}

/** A record that came by import has no account yet. */
async function accountOf(trx: Transaction, personId: string, at: Date): Promise<string> {
  const account = await findAccountOfPerson(trx, personId)
  if (account) return account.id
  const id = newId()
  await insertAccount(trx, {
    id,
    kind: 'person',
    person_id: personId,
    identity: 'member',
    password_hash: null,
    password_change_required: false,
    created_at: at,
  })
  return id
}

/** Takes the phone, and no other that this account may have by now. */
async function takeAway(trx: Transaction, call: Call, accountId: string, phone: string): Promise<void> {
  const binding = await findPhoneBinding(trx, accountId)
  if (binding?.phone_index !== phoneIndex(call.platform, phone)) return
  await releasePhone(trx, call.platform, { accountId, at: call.now })
  await forgetDevicesAndPasskeys(trx, accountId)
  await endSessions(trx, call, { accountId, reason: 'appealUpheld' })
}
