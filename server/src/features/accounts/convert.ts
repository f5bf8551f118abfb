import type { Me } from '@qingtuan/contract/accounts/me'
import type { Conversion, ConversionWish, DocumentHolder } from '@qingtuan/domain/accounts/conversion'
import { decideConversion } from '@qingtuan/domain/accounts/conversion'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf, personOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import type { TypedIdentity } from './check-identity.ts'
import { readDocument, takeIdentityCheck } from './check-identity.ts'
import { correctIdentity } from './correct-identity.ts'
import { describeMe } from './describe-me.ts'
import { documentIndex } from './indexes.ts'
import type { AccountPorts, NewApplicant } from './ports.ts'
import { saveIdentity } from './store/accounts.ts'
import { findDocumentHolder, lockPerson } from './store/people.ts'
import { findPhoneBinding } from './store/phone-bindings.ts'

type Entries = NewApplicant['entries']

export interface ConversionForm extends TypedIdentity {
  readonly to: ConversionWish<Entries>['to']
  readonly join?: Entries | undefined
}

interface Applicant extends Pick<ConversionForm, 'to' | 'name' | 'join'> {
  readonly personId: string
  readonly accountId: string
  readonly document: IdentityDocument
}

/** 转为团员 / 转为团干部 (FAQ M8, M10): identity, record and join application change together or not at all. */
export async function convert(call: Call, form: ConversionForm, ports: AccountPorts): Promise<Me> {
  const { accountId } = actorOf(call)
  const { personId } = personOf(call)
  const { database } = call.platform
  const document = readDocument(call, form.document)
  const phone = await findPhoneBinding(database, accountId)
  await takeIdentityCheck(call, { phoneIndex: phone?.phone_index ?? accountId })
  const applicant = { ...form, personId, accountId, document }
  await inTransaction(database, (trx) => convertLocked(trx, call, applicant, ports))
  return describeMe(call, actorOf(call), ports)
}

async function convertLocked(
  trx: Transaction,
  call: Call,
  applicant: Applicant,
  ports: AccountPorts,
): Promise<void> {
  const { to, name, document, personId, accountId } = applicant
  await lockPerson(trx, personId)
  const { corrects, join } = await decide(trx, call, applicant, ports)
  if (corrects && !(await correctIdentity(trx, call, { personId, name, document })))
    await refuseTaken(trx, call, applicant, ports)
  await saveIdentity(trx, accountId, to)
  const after = { identity: to, corrected: corrects }
  await recordAudit(trx, call, { act: 'accounts.convert', subjectKind: 'person', subjectId: personId, after })
  const filed = { personId, accountId, name, bornOn: document.bornOn }
  if (join) await ports.fileJoinApplication(trx, call, { ...filed, entries: join })
}

async function decide(
  trx: Transaction,
  call: Call,
  applicant: Applicant,
  ports: AccountPorts,
): Promise<Conversion<Entries>> {
  const { to, name, join, personId } = applicant
  const { memberStatus, hasOpenJoinApplication } = await ports.standingOf(trx, personId)
  const holder = await holderOf(trx, call, applicant)
  const isMember = memberStatus !== null
  return must(decideConversion({ to, name, holder, isMember, hasOpenJoinApplication, join }))
}

async function holderOf(
  trx: Transaction,
  { platform }: Call,
  { document, personId }: Applicant,
): Promise<DocumentHolder> {
  const holder = await findDocumentHolder(trx, documentIndex(platform, document))
  if (holder === null) return { is: 'nobody' }
  return { is: holder.personId === personId ? 'self' : 'other', name: holder.name }
}

/** Somebody took the document since it was looked up: the rule has its say again. */
async function refuseTaken(
  trx: Transaction,
  call: Call,
  applicant: Applicant,
  ports: AccountPorts,
): Promise<never> {
  await decide(trx, call, applicant, ports)
  throw refused('record.changed')
}
