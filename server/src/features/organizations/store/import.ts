import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { superiorPathOf } from '@qingtuan/domain/organizations/path'
import type { OrganizationStatus } from '@qingtuan/domain/organizations/status'
import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { countOrganizationsAs } from './counts.ts'
import { refusing } from './refusals.ts'

/** An organization that the system has already. */
export interface Standing {
  readonly id: number
  readonly parentId: number | null
  readonly path: string
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
  readonly fullName: string
  readonly areaCode: string
}

function selectStanding(database: KyselyDatabase) {
  return database
    .selectFrom('organization')
    .select(['id', 'parent_id as parentId', 'path', 'kind', 'status'])
    .select(['full_name as fullName', 'area_code as areaCode'])
}

export async function findByIds(
  database: KyselyDatabase,
  ids: readonly number[],
): Promise<Map<number, Standing>> {
  const rows = await selectStanding(database)
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::int[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Those that are not archived. */
export function findByFullNames(database: KyselyDatabase, names: readonly string[]): Promise<Standing[]> {
  return selectStanding(database)
    .where('status', '<>', 'archived')
    .where(sql<boolean>`full_name = any(${names}::text[])`)
    .execute()
}

/** Names of living children, each with its superior; null is the top. */
export function findChildNames(
  database: KyselyDatabase,
  parentIds: readonly (number | null)[],
  names: readonly string[],
): Promise<{ parentId: number | null; fullName: string }[]> {
  const ids = [...new Set(parentIds)].map((id) => id ?? 0)
  return database
    .selectFrom('organization')
    .select(['parent_id as parentId', 'full_name as fullName'])
    .where('status', '<>', 'archived')
    .where(sql<boolean>`coalesce(parent_id, 0) = any(${ids}::int[])`)
    .where(sql<boolean>`full_name = any(${names}::text[])`)
    .execute()
}

/** Which of these keys are user names already. */
export async function findTakenUserNames(
  database: KyselyDatabase,
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = await database
    .selectFrom('unique_key')
    .select('value')
    .where('kind', '=', 'userName')
    .where(sql<boolean>`value = any(${keys}::text[])`)
    .execute()
  return new Set(rows.map(({ value }) => value))
}

/** Holds superiors until the end of the transaction, so that none of them is archived meanwhile. */
export async function lockStanding(trx: Transaction, ids: readonly number[]): Promise<Standing[]> {
  return selectStanding(trx).where(sql<boolean>`id = any(${ids}::int[])`).orderBy('id').forShare().execute()
}

/** Leases `count` ids at once and answers the first; they are lost when the import fails. */
export async function leaseOrganizationIds(database: KyselyDatabase, count: number): Promise<number> {
  const row = await database
    .insertInto('serial_lease')
    .values({ scope: 'organization', next: 1 + count })
    .onConflict((conflict) =>
      conflict.column('scope').doUpdateSet({ next: sql`serial_lease.next + ${count}` }),
    )
    .returning('next')
    .executeTakeFirstOrThrow()
  return Number(row.next) - count
}

export interface ImportedRows {
  readonly organizations: Insertable<Database['organization']>[]
  readonly names: Insertable<Database['organization_name']>[]
  readonly terms: readonly { readonly term: string; readonly organizationId: number }[]
  readonly accounts: Insertable<Database['account']>[]
  readonly userNames: Insertable<Database['unique_key']>[]
}

/** Refuses `organization.fullNameTaken` and `userName.taken`. */
export async function insertImported(trx: Transaction, rows: ImportedRows): Promise<void> {
  await refusing(trx.insertInto('organization').values(rows.organizations).execute())
  await countOrganizationsAs(trx, rows.organizations.map(oneMore))
  await trx.insertInto('organization_name').values(rows.names).execute()
  await insertManyTerms(trx, rows.terms)
  await refusing(trx.insertInto('unique_key').values(rows.userNames).execute())
  await trx.insertInto('account').values(rows.accounts).execute()
}

function oneMore({ path, kind }: ImportedRows['organizations'][number]) {
  return { superiorPath: superiorPathOf(path), kind, amount: 1 }
}

/** Some twenty terms an organization: as two arrays, where a list of rows would need a parameter for each value. */
async function insertManyTerms(trx: Transaction, terms: ImportedRows['terms']): Promise<void> {
  // In the order of the index, so that neighbours land on the same page.
  const sorted = terms.toSorted((a, b) => Number(a.term > b.term) - Number(a.term < b.term))
  const words = sorted.map(({ term }) => term)
  const ids = sorted.map(({ organizationId }) => organizationId)
  await sql`insert into organization_term (term, organization_id)
    select * from unnest(${words}::text[], ${ids}::int[])`.execute(trx)
}
