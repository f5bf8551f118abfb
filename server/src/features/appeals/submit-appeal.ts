import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { appealPeriodStart, judgeAppealLimit } from '@qingtuan/domain/appeals/limit'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { identityNumberTail } from '@qingtuan/domain/shared/identity-document'
import { v7 as newId } from 'uuid'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import type { ProvenPhone, RecordDescription, TypedDocument } from '../accounts/index.ts'
import {
  checkNewPassword,
  documentIndex,
  findPhoneAccount,
  readDocument,
  readPhoneProof,
  spendPhoneProof,
} from '../accounts/index.ts'
import type { BroughtPhotos } from './claim-photos.ts'
import { claimPhotos, neededPhotos } from './claim-photos.ts'
import { showStatus } from './describe-status.ts'
import { fileAppeal, recordUnder } from './file-appeal.ts'
import { takeSubmission } from './limits.ts'
import { filedSince, findOpenNumber, queueUp } from './store/appeals.ts'

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
  const { id, name, document, proof, passwordHash, sides } = filing
  await spendPhoneProof(trx, call, proof)
  await queueUp(trx, { documentIndex: filing.documentIndex, phoneIndex: proof.phoneIndex })
  await refuseOneMore(trx, call, filing)
  const record = await recordUnder(trx, call, document)
  const appellantAccountId = await appellantOf(trx, call, { phone: proof.phone, record })
  const { phone } = proof
  await fileAppeal(trx, call, { id, name, document, phone, passwordHash, record, appellantAccountId })
  await claimPhotos(trx, call, { appealId: id, sides })
}

/** An open one for the same document and phone, or as many as may be filed within 30 days. */
async function refuseOneMore(trx: Transaction, { now }: Call, filing: Filing): Promise<void> {
  const { phoneIndex } = filing.proof
  const open = await findOpenNumber(trx, { documentIndex: filing.documentIndex, phoneIndex })
  if (open !== null) throw refused('appeal.alreadyOpen', { number: open })
  const since = appealPeriodStart(now)
  const today = toShanghaiDate(now)
  for (const [of, column, index] of [
    ['document', 'document_index', filing.documentIndex],
    ['phone', 'phone_index', phoneIndex],
  ] as const) {
    const filedAt = await filedSince(trx, column, { index, since })
    must(judgeAppealLimit(filedAt.map(toShanghaiDate), { of, today }))
  }
}

/**
 * FAQ M10: whoever is logged in to the account of this phone may give it up for the record; else it is taken. Not in
 * a limited session: there the answer would tell whether the typed document is the holder’s (FAQ M5).
 */
async function appellantOf(
  trx: Transaction,
  { platform, actor }: Call,
  { phone, record }: { phone: string; record: RecordDescription | null },
): Promise<string | null> {
  const bound = await findPhoneAccount(trx, platform, phone)
  if (bound === null) return null
  const isOwn = actor?.accountId === bound.accountId && !actor.limited
  if (!isOwn || record?.person.accountId === bound.accountId) throw refused('phone.taken')
  return bound.accountId
}
