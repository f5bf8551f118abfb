import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { isCalled } from './children.ts'
import type { NamePlace } from './tree.ts'

/** Every name that an organization has borne, the present one first. */
export function listNames(database: KyselyDatabase, organizationId: number) {
  return database
    .selectFrom('organization_name')
    .select(['full_name as fullName', 'short_name as shortName', 'from_at as fromAt', 'until_at as untilAt'])
    .where('organization_id', '=', organizationId)
    .orderBy('from_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The superiors that an organization stood under before, the latest first. */
export function listFormerSuperiors(database: KyselyDatabase, organizationId: number) {
  return database
    .selectFrom('organization_former_superior')
    .innerJoin('organization', 'organization.id', 'organization_former_superior.superior_id')
    .select(['organization.id', 'organization.short_name as shortName'])
    .select(['from_at as fromAt', 'until_at as untilAt'])
    .where('organization_id', '=', organizationId)
    .orderBy('until_at', 'desc')
    .execute()
}

/** Keeps where an organization stood until now: since its last move, or since it was set up. */
export async function insertFormerSuperior(
  trx: Transaction,
  { organizationId, superiorId, at }: { organizationId: number; superiorId: number; at: Date },
): Promise<void> {
  await sql`
    insert into organization_former_superior (id, organization_id, superior_id, from_at, until_at)
    select ${newId()}::uuid, id, ${superiorId}::integer, coalesce(
      (select max(until_at) from organization_former_superior where organization_id = organization.id), created_at), ${at}
    from organization where id = ${organizationId}`.execute(trx)
}

/** Under whom an organization stood just before an instant, beside its row. */
function superiorBefore(at: Date) {
  return sql<number | null>`coalesce(
    (select superior_id from organization_former_superior as former
     where former.organization_id = organization.id and former.from_at < ${at} and former.until_at >= ${at}
     order by former.until_at limit 1),
    organization.parent_id)`
}

/** Those that can have stood under these superiors: that do now, or did once. */
function everUnder(superiorIds: readonly number[]) {
  const ids = sql`${[...superiorIds]}::integer[]`
  return sql<boolean>`(organization.parent_id = any(${ids}) or organization.id in (
    select organization_id from organization_former_superior where superior_id = any(${ids})))`
}

interface AsOfWish {
  readonly parentId: number
  readonly at: Date
  readonly text: string | undefined
  readonly after: NamePlace | null
  readonly limit: number
}

/** The children of a superior as they were just before an instant, under the names they bore, by their present pinyin. */
export function listChildrenBefore(database: KyselyDatabase, wish: AsOfWish) {
  const { parentId, at, text, after, limit } = wish
  let query = database
    .selectFrom('organization')
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('organization_name')
          .select(['organization_name.full_name', 'organization_name.short_name'])
          .whereRef('organization_id', '=', 'organization.id')
          .where('from_at', '<', at)
          .where((row) => row.or([row('until_at', 'is', null), row('until_at', '>=', at)]))
          .orderBy('from_at', 'desc')
          .limit(1)
          .as('naming'),
      (join) => join.onTrue(),
    )
    .select(['organization.id', 'organization.path', 'organization.kind', 'organization.name_py as namePy'])
    .select((row) => row.fn.coalesce('naming.full_name', 'organization.full_name').as('fullName'))
    .select((row) => row.fn.coalesce('naming.short_name', 'organization.short_name').as('shortName'))
    .select(
      sql<'active' | 'registered' | 'archived'>`case
        when organization.archived_at < ${at} then 'archived'
        when organization.completed_at < ${at} then 'active' else 'registered' end`.as('status'),
    )
    .where('organization.created_at', '<', at)
    .where(everUnder([parentId]))
    .where(superiorBefore(at), '=', parentId)
  if (text)
    query = query.where((row) =>
      row.or([isCalled(text), sql<boolean>`position(${text} in naming.full_name) > 0`]),
    )
  if (after)
    query = query.where(
      sql<boolean>`(organization.name_py, organization.id) > (${after.namePy}, ${after.id})`,
    )
  return query.orderBy('organization.name_py').orderBy('organization.id').limit(limit).execute()
}

/** How many direct children each of these had just before an instant; one without is left out. */
export async function countChildrenBefore(
  database: KyselyDatabase,
  ids: readonly number[],
  at: Date,
): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: number; amount: number }>`
    select superior as id, count(*)::integer as amount
    from (select ${superiorBefore(at)} as superior from organization
          where organization.created_at < ${at} and ${everUnder(ids)}) as placed
    where superior = any(${[...ids]}::integer[]) group by superior`.execute(database)
  return new Map(rows.map(({ id, amount }) => [id, amount]))
}
