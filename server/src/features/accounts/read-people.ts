import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import type { Sex } from '@qingtuan/domain/shared/sex'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/platform.ts'
import { DOCUMENT_CONTEXT, PHONE_CONTEXT, RECORDED_PHONE_CONTEXT } from './indexes.ts'
import { findUserNames } from './store/accounts.ts'
import { findPeople } from './store/people.ts'

/** Number and phone are plain: mask them at the edge. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly documentKind: DocumentKind
  readonly documentNumber: string
  readonly documentNeedsReview: boolean
  readonly bornOn: string
  readonly sex: Sex
  readonly phone: string | null
  /** As the organization that imported the record has written it down, until its person claims it. */
  readonly recordedPhone: string | null
  readonly accountId: string | null
}

/** People by id; who does not exist is absent. */
export async function readPeople(
  database: KyselyDatabase,
  { vault }: Pick<Platform, 'vault'>,
  personIds: readonly string[],
): Promise<Map<string, Person>> {
  if (personIds.length === 0) return new Map()
  const rows = await findPeople(database, personIds)
  const people = rows.map((row) => ({
    id: row.id,
    name: row.name,
    documentKind: row.document_kind,
    documentNumber: vault.decrypt(row.document_box, DOCUMENT_CONTEXT),
    documentNeedsReview: row.document_needs_review,
    bornOn: row.born_on,
    sex: row.sex,
    phone: row.phone_box && vault.decrypt(row.phone_box, PHONE_CONTEXT),
    recordedPhone: row.recorded_phone_box && vault.decrypt(row.recorded_phone_box, RECORDED_PHONE_CONTEXT),
    accountId: row.account_id,
  }))
  return new Map(people.map((person) => [person.id, person]))
}

export interface OrganizationAccount {
  readonly accountId: string
  readonly userName: string
}

/** The shared accounts of organizations by organization; one without an account is absent. */
export async function readOrganizationAccounts(
  database: KyselyDatabase,
  organizationIds: readonly number[],
): Promise<Map<number, OrganizationAccount>> {
  if (organizationIds.length === 0) return new Map()
  const rows = await findUserNames(database, organizationIds)
  const entries = rows.flatMap(({ accountId, organizationId, userName }) =>
    organizationId === null || userName === null ? [] : [[organizationId, { accountId, userName }] as const],
  )
  return new Map(entries)
}
