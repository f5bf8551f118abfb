import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { DOCUMENT_CONTEXT, documentIndex } from './indexes.ts'
import { readPeople } from './read-people.ts'
import { savePerson } from './store/people.ts'
import { releaseKey, takeKey } from './store/unique-keys.ts'

export interface Correction {
  readonly personId: string
  readonly name: string
  readonly document: IdentityDocument
}

/** Puts what was typed in the place of what is on record, for a person whom the caller has locked. False: the document is taken. */
export async function correctIdentity(
  trx: Transaction,
  call: Call,
  { personId, name, document }: Correction,
): Promise<boolean> {
  const { platform } = call
  const before = (await readPeople(trx, platform, [personId])).get(personId)
  if (!before) throw new Error('The locked person does not exist')
  const old = documentIndex(platform, { kind: before.documentKind, number: before.documentNumber })
  const value = documentIndex(platform, document)
  if (value !== old) {
    if (!(await takeKey(trx, { kind: 'document', value }, personId))) return false
    await releaseKey(trx, { kind: 'document', value: old }, personId)
  }
  await savePerson(trx, {
    id: personId,
    name,
    document_kind: document.kind,
    document_box: platform.vault.encrypt(document.number, DOCUMENT_CONTEXT),
    document_needs_review: document.needsReview,
    born_on: document.bornOn,
    sex: document.sex,
  })
  await recordAudit(trx, call, {
    act: 'accounts.correctIdentity',
    subjectKind: 'person',
    subjectId: personId,
    before: { name: before.name, documentKind: before.documentKind, bornOn: before.bornOn, sex: before.sex },
    after: { name, documentKind: document.kind, bornOn: document.bornOn, sex: document.sex },
  })
  return true
}
