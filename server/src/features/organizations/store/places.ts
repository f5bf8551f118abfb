import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { ancestorIds } from '@qingtuan/domain/organizations/path'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

export type Ancestors = OrganizationPlace['ancestors']

/** Organizations by name and kind with their superiors; an id that does not exist is left out. */
export async function readPlaces(
  database: KyselyDatabase,
  ids: readonly number[],
): Promise<Map<number, OrganizationPlace>> {
  if (ids.length === 0) return new Map()
  const rows = await database
    .selectFrom('organization')
    .select(['id', 'path', 'kind', 'status', 'full_name as fullName', 'short_name as shortName'])
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::integer[])`)
    .modifyEnd(plannedOnce)
    .execute()
  const ancestors = await readAncestors(
    database,
    rows.map(({ path }) => path),
  )
  return new Map(
    rows.map(({ path, ...row }) => [row.id, { ...row, ancestors: ancestors.get(path) ?? [] }] as const),
  )
}

/** The superiors of each path, from the top down. */
export async function readAncestors(
  database: KyselyDatabase,
  paths: readonly string[],
): Promise<Map<string, Ancestors>> {
  const ids = new Set(paths.flatMap(ancestorIds))
  const rows =
    ids.size === 0
      ? []
      : await database
          .selectFrom('organization')
          .select(['id', 'short_name as shortName'])
          .where(sql<boolean>`id = any(${[...ids]}::integer[])`)
          .modifyEnd(plannedOnce)
          .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const chain = (path: string) => ancestorIds(path).flatMap((id) => byId.get(id) ?? [])
  return new Map(paths.map((path) => [path, chain(path)]))
}
