import { superiorPathOf } from '@qingtuan/domain/organizations/path'
import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { countOrganizationsAs } from './counts.ts'
import { refusing } from './refusals.ts'

type OrganizationRow = Insertable<Database['organization']>

interface Naming {
  readonly organizationId: number
  readonly fullName: string
  readonly shortName: string
}

/** Refuses `organization.fullNameTaken`. */
export async function insertOrganization(trx: Transaction, row: OrganizationRow): Promise<void> {
  await refusing(trx.insertInto('organization').values(row).execute())
  const superiorPath = superiorPathOf(row.path)
  await countOrganizationsAs(trx, [{ superiorPath, kind: row.kind, amount: 1 }])
}

export async function insertName(trx: Transaction, naming: Naming, fromAt: Date): Promise<void> {
  const { organizationId, fullName, shortName } = naming
  await trx
    .insertInto('organization_name')
    .values({
      id: newId(),
      organization_id: organizationId,
      full_name: fullName,
      short_name: shortName,
      from_at: fromAt,
    })
    .execute()
}

/** Ends the present name; the next one follows with `insertName`. */
export async function endName(trx: Transaction, organizationId: number, untilAt: Date): Promise<void> {
  await trx
    .updateTable('organization_name')
    .set({ until_at: untilAt })
    .where('organization_id', '=', organizationId)
    .where('until_at', 'is', null)
    .execute()
}

export async function replaceTerms(
  trx: Transaction,
  organizationId: number,
  terms: readonly string[],
): Promise<void> {
  await trx.deleteFrom('organization_term').where('organization_id', '=', organizationId).execute()
  await insertTerms(trx, organizationId, terms)
}

export async function insertTerms(
  trx: Transaction,
  organizationId: number,
  terms: readonly string[],
): Promise<void> {
  await trx
    .insertInto('organization_term')
    .values(terms.map((term) => ({ term, organization_id: organizationId })))
    .execute()
}
