import { randomBytes } from 'node:crypto'
import { decideBy } from '@qingtuan/domain/appeals/deadline'
import { APPEAL_NUMBER_RANDOM_BYTES, appealNumberFrom } from '@qingtuan/domain/appeals/number'
import { objectUntil } from '@qingtuan/domain/appeals/objection'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceSms, phoneIndex } from '../../platform/sms/outbox.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import type { RecordDescription } from '../accounts/index.ts'
import { describeRecord, documentIndex, findRecord } from '../accounts/index.ts'
import { DOCUMENT_CONTEXT, PHONE_CONTEXT } from './facts.ts'
import { filedMessage, warnedMessage } from './messages.ts'
import { recordAct } from './record-act.ts'
import { insertAppeal } from './store/appeals.ts'

export interface NewAppeal {
  readonly id: string
  readonly name: string
  readonly document: IdentityDocument
  /** The new one, proven. */
  readonly phone: string
  readonly passwordHash: string
  /** What the document leads to; null when to nothing. */
  readonly record: RecordDescription | null
  readonly appellantAccountId: string | null
}

/** Writes an appeal whose photos follow in the same transaction; tells both phones. Answers the holder’s token. */
export async function fileAppeal(
  trx: Transaction,
  call: Call,
  appeal: NewAppeal,
): Promise<{ token: string }> {
  const { now, origin } = call
  const { id, phone, record } = appeal
  const number = appealNumberFrom(now, randomBytes(APPEAL_NUMBER_RANDOM_BYTES))
  const token = newToken()
  const warned = record?.person.phone ?? null
  await insertAppeal(trx, {
    ...typedRow(call, appeal),
    number,
    person_id: record?.person.id ?? null,
    is_cadre: record?.identity === 'cadre',
    objection_token_hash: warned === null ? null : tokenHash(token),
    object_until: warned === null ? null : objectUntil(now),
  })
  await recordAct(trx, call, { id, act: 'submit', after: 'submitted' })
  const link = `${origin}/m/objection#${token}`
  await announceSms(trx, call, [
    filedMessage(phone, number),
    warnedMessage(warned ?? phone, { at: now, link, withheld: warned === null }),
  ])
  return { token }
}

/** The record that the system holds under a document. */
export async function recordUnder(
  trx: Transaction,
  { platform }: Call,
  document: IdentityDocument,
): Promise<RecordDescription | null> {
  const found = await findRecord(trx, platform, document)
  return found && (await describeRecord(trx, platform, found.personId))
}

function typedRow({ platform, now }: Call, appeal: NewAppeal) {
  const { id, name, document, phone, passwordHash, appellantAccountId } = appeal
  return {
    id,
    name,
    state: 'submitted' as const,
    document_kind: document.kind,
    document_box: platform.vault.encrypt(document.number, DOCUMENT_CONTEXT),
    document_index: documentIndex(platform, document),
    born_on: document.bornOn,
    sex: document.sex,
    phone_box: platform.vault.encrypt(phone, PHONE_CONTEXT),
    phone_index: phoneIndex(platform, phone),
    appellant_account_id: appellantAccountId,
    password_hash: passwordHash,
    submitted_at: now,
    waits_since: now,
    decide_by: decideBy(now, platform.workingDays),
    state_since: now,
  }
}
