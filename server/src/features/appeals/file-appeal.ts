import { randomBytes } from 'node:crypto'
import { decideBy } from '@qingtuan/domain/appeals/deadline'
import { appealPeriodStart } from '@qingtuan/domain/appeals/limit'
import { APPEAL_NUMBER_RANDOM_BYTES, appealNumberFrom } from '@qingtuan/domain/appeals/number'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceSms, phoneIndex } from '../../platform/sms/outbox.ts'
import type { RecordDescription } from '../accounts/index.ts'
import { describeRecord, documentIndex, findRecord, NOBODY } from '../accounts/index.ts'
import { DOCUMENT_CONTEXT, PHONE_CONTEXT } from './facts.ts'
import { holderWarning } from './holder-warning.ts'
import { filedMessage } from './messages.ts'
import { isCadreHere } from './present-holder.ts'
import { recordAct } from './record-act.ts'
import type { NewAppeal as NewRow } from './store/appeals.ts'
import { findObjection, insertAppeal } from './store/appeals.ts'

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
  const { now } = call
  const { id, phone, record } = appeal
  const number = appealNumberFrom(now, randomBytes(APPEAL_NUMBER_RANDOM_BYTES))
  const holder = record?.person.phone ?? null
  const warned = { phone: holder ?? phone, filedAt: now, withheld: holder === null }
  const { token, kept, message } = holderWarning(call, warned)
  const typed = typedRow(call, appeal)
  await insertAppeal(trx, {
    ...typed,
    ...kept,
    ...(await standingObjection(trx, call, typed.document_index, record)),
    number,
    person_id: record?.person.id ?? null,
    is_cadre: await isCadreHere(trx, record),
  })
  await recordAct(trx, call, { id, act: 'submit', after: 'submitted' })
  await announceSms(trx, call, [filedMessage(phone, number), message])
  return { token }
}

/** Who withdraws an appeal that the present holder objected to, and files it again, is not rid of the objection. */
async function standingObjection(
  trx: Transaction,
  { now }: Call,
  documentIndex: string,
  record: RecordDescription | null,
): Promise<Pick<NewRow, 'objected_at' | 'objection_reason'>> {
  const since = record?.boundSince ?? null
  if (since === null) return {}
  const start = appealPeriodStart(now)
  return findObjection(trx, { documentIndex, since: since > start ? since : start })
}

/** The record that the system holds under a document; null, at the same cost, when it holds none. */
export async function recordUnder(
  trx: Transaction,
  { platform }: Call,
  document: IdentityDocument,
): Promise<RecordDescription | null> {
  const found = await findRecord(trx, platform, document)
  return describeRecord(trx, platform, found?.personId ?? NOBODY)
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
