import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { v7 as newId } from 'uuid'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { insertRows } from '../../platform/database/insert-rows.ts'
import type { Platform } from '../../platform/platform.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { DOCUMENT_CONTEXT, documentIndex, RECORDED_PHONE_CONTEXT } from './indexes.ts'
import type { DocumentHolder } from './store/imported-people.ts'
import { findDocumentHolders } from './store/imported-people.ts'
import { keysOf } from './store/people.ts'
import { refusingTakenDocuments } from './store/refusals.ts'

export interface ImportedPerson {
  readonly name: string
  readonly document: IdentityDocument
  /** As the organization has recorded it; nobody has proven to hold it. */
  readonly phone: string | null
}

/** Who is on record under each of the documents, by the document’s blind index. */
export async function readDocumentHolders(
  database: KyselyDatabase,
  platform: Pick<Platform, 'vault'>,
  documents: readonly Pick<IdentityDocument, 'kind' | 'number'>[],
): Promise<Map<string, DocumentHolder>> {
  return findDocumentHolders(
    database,
    documents.map((document) => documentIndex(platform, document)),
  )
}

/** Records that nobody has claimed yet, with no account; sealed, and not written. */
export function sealPeople(platform: Platform, people: readonly ImportedPerson[]): SealedPerson[] {
  return people.map((person) => ({
    row: personRow(platform, person),
    documentIndex: documentIndex(platform, person.document),
  }))
}

export interface SealedPerson {
  readonly row: ReturnType<typeof personRow>
  readonly documentIndex: string
}

/** Writes them; refuses `record.changed` when somebody was put on record under one of the documents meanwhile. */
export async function importPeople(
  trx: Transaction,
  { people, importId, at }: { people: readonly SealedPerson[]; importId: string; at: Date },
): Promise<void> {
  const keys = people.map(({ row, documentIndex }) => ({
    kind: 'document' as const,
    value: documentIndex,
    owner: row.id,
  }))
  await refusingTakenDocuments(insertRows(trx, 'unique_key', keys.toSorted(byValue)))
  const rows = people.map(({ row }) => ({ ...row, import_id: importId, created_at: at }))
  await insertRows(trx, 'person', rows)
}

/** In the order of the index: of two imports one waits, instead of both for each other. */
function byValue(a: { value: string }, b: { value: string }): number {
  return a.value < b.value ? -1 : 1
}

function personRow(platform: Platform, { name, document, phone }: ImportedPerson) {
  const { vault } = platform
  return {
    id: newId(),
    ...keysOf(name),
    name,
    document_kind: document.kind,
    document_box: vault.encrypt(document.number, DOCUMENT_CONTEXT),
    document_needs_review: document.needsReview,
    born_on: document.bornOn,
    sex: document.sex,
    recorded_phone_box: phone === null ? null : vault.encrypt(phone, RECORDED_PHONE_CONTEXT),
    recorded_phone_index: phone === null ? null : phoneIndex(platform, phone),
  }
}
