import { randomBytes } from 'node:crypto'
import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { decideBy } from '@qingtuan/domain/appeals/deadline'
import { appealPeriodStart, judgeAppealLimit } from '@qingtuan/domain/appeals/limit'
import { APPEAL_NUMBER_RANDOM_BYTES, appealNumberFrom } from '@qingtuan/domain/appeals/number'
import { objectUntil } from '@qingtuan/domain/appeals/objection'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { identityNumberTail } from '@qingtuan/domain/shared/identity-document'
import { v7 as newId } from 'uuid'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import type { ProvenPhone, RecordDescription, TypedDocument } from '../accounts/index.ts'
import {
  checkNewPassword,
  describeRecord,
  documentIndex,
  findRecord,
  isPhoneBound,
  readDocument,
  readPhoneProof,
  spendPhoneProof,
} from '../accounts/index.ts'
import type { BroughtPhotos } from './claim-photos.ts'
import { claimPhotos, neededPhotos } from './claim-photos.ts'
import { showStatus } from './describe-status.ts'
import { DOCUMENT_CONTEXT, PHONE_CONTEXT } from './facts.ts'
import { takeSubmission } from './limits.ts'
import { filedMessage, warnedMessage } from './messages.ts'
import { recordAct } from './record-act.ts'
import { filedSince, findOpenNumber, insertAppeal, queueUp } from './store/appeals.ts'

export interface AppealForm {
  readonly phoneProof: string
  readonly name: string
  readonly document: TypedDocument
  readonly password: string
  readonly photos: BroughtPhotos
}

interface Filing {
  readonly id: string
  readonly name: string
  readonly document: IdentityDocument
  readonly documentIndex: string
  readonly proof: ProvenPhone
  readonly passwordHash: string
  readonly sides: ReturnType<typeof neededPhotos>
}

/** FAQ M3. Answers alike whether or not there is a record under this document. */
export async function submitAppeal(call: Call, form: AppealForm): Promise<AppealStatus> {
  const { platform } = call
  const proof = await readPhoneProof(call, form.phoneProof)
  const document = readDocument(call, form.document)
  const { name, password } = form
  const personal = [proof.phone, name, identityNumberTail(document.number)]
  checkNewPassword(call, { password, audience: 'person', personal })
  const sides = neededPhotos(document.kind, form.photos)
  await takeSubmission(call)
  const passwordHash = await platform.passwords.hash(password)
  const index = documentIndex(platform, document)
  const filing = { id: newId(), name, document, documentIndex: index, proof, passwordHash, sides }
  await inTransaction(platform.database, (trx) => file(trx, call, filing))
  return showStatus(call, filing.id)
}

async function file(trx: Transaction, call: Call, filing: Filing): Promise<void> {
  const { platform, now } = call
  const { id, proof, sides } = filing
  await spendPhoneProof(trx, call, proof)
  const { phoneIndex } = proof
  await queueUp(trx, { documentIndex: filing.documentIndex, phoneIndex })
  await refuseOneMore(trx, call, filing)
  const found = await findRecord(trx, platform, filing.document)
  const record = found && (await describeRecord(trx, platform, found.personId))
  const appellantAccountId = await appellantOf(trx, call, { phone: proof.phone, record })
  const number = appealNumberFrom(now, randomBytes(APPEAL_NUMBER_RANDOM_BYTES))
  const token = newToken()
  const warned = record?.person.phone ?? null
  await insertAppeal(trx, {
    ...filedRow(call, filing),
    number,
    person_id: record?.person.id ?? null,
    is_cadre: record?.identity === 'cadre',
    appellant_account_id: appellantAccountId,
    objection_token_hash: warned === null ? null : tokenHash(token),
    object_until: warned === null ? null : objectUntil(now),
  })
  await claimPhotos(trx, call, { appealId: id, sides })
  await recordAct(trx, call, { id, act: 'submit', after: 'submitted' })
  const link = `${call.origin}/m/objection#${token}`
  await announceSms(trx, call, [
    filedMessage(proof.phone, number),
    warnedMessage(warned ?? proof.phone, { at: now, link, withheld: warned === null }),
  ])
}

/** An open one for the same document and phone, or as many as may be filed within 30 days. */
async function refuseOneMore(trx: Transaction, { now }: Call, filing: Filing): Promise<void> {
  const { phoneIndex } = filing.proof
  const open = await findOpenNumber(trx, { documentIndex: filing.documentIndex, phoneIndex })
  if (open !== null) throw refused('appeal.alreadyOpen', { number: open })
  const since = appealPeriodStart(now)
  const today = toShanghaiDate(now)
  for (const [column, index] of [
    ['document_index', filing.documentIndex],
    ['phone_index', phoneIndex],
  ] as const) {
    const filedAt = await filedSince(trx, column, { index, since })
    must(judgeAppealLimit(filedAt.map(toShanghaiDate), today))
  }
}

/** FAQ M10: whoever is logged in to the account of this phone may give it up for the record; else it is taken. */
async function appellantOf(
  trx: Transaction,
  { platform, actor }: Call,
  { phone, record }: { phone: string; record: RecordDescription | null },
): Promise<string | null> {
  const bound = await isPhoneBound(trx, platform, phone)
  if (bound === null) return null
  const isOwn = actor?.accountId === bound.accountId && record?.person.accountId !== bound.accountId
  if (!isOwn) throw refused('phone.taken')
  return bound.accountId
}

/** What is known before anything is looked up. */
function filedRow({ platform, now }: Call, filing: Filing) {
  const { id, name, document, proof } = filing
  return {
    id,
    name,
    state: 'submitted' as const,
    document_kind: document.kind,
    document_box: platform.vault.encrypt(document.number, DOCUMENT_CONTEXT),
    document_index: filing.documentIndex,
    born_on: document.bornOn,
    sex: document.sex,
    phone_box: platform.vault.encrypt(proof.phone, PHONE_CONTEXT),
    phone_index: proof.phoneIndex,
    password_hash: filing.passwordHash,
    submitted_at: now,
    waits_since: now,
    decide_by: decideBy(now, platform.workingDays),
    state_since: now,
  }
}
