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

/** Makes records that nobody has claimed yet, with no account; refuses `record.changed` when one was made meanwhile. */
export async function importPeople(
  trx: Transaction,
  platform: Platform,
  { people, importId, at }: { people: readonly ImportedPerson[]; importId: string; at: Date },
): Promise<string[]> {
  const rows = people.map((person) => ({
    ...personRow(platform, person),
    import_id: importId,
    created_at: at,
  }))
  const keys = people.map(({ document }, row) => ({
    kind: 'document' as const,
    value: documentIndex(platform, document),
    owner: rows[row]?.id ?? '',
  }))
  await refusingTakenDocuments(insertRows(trx, 'unique_key', keys.toSorted(byValue)))
  await insertRows(trx, 'person', rows)
  return rows.map(({ id }) => id)
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
