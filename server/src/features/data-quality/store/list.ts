import type { findingFilter } from '@qingtuan/contract/data-quality/finding'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

export interface FindingWish {
  readonly filter: z.infer<typeof findingFilter>
  /** The organization that asks. */
  readonly askedBy: number
  readonly path: string
  readonly after: { readonly since: string; readonly id: string } | null
  readonly limit: number
}

function selectFindings(database: KyselyDatabase) {
  return database
    .selectFrom('finding')
    .innerJoin('organization', 'organization.id', 'finding.organization_id')
    .leftJoin('member', 'member.id', 'finding.member_id')
    .selectAll('finding')
    .select(['organization.short_name', 'organization.parent_id', 'member.name', 'member.number'])
}

export type FindingRow = Awaited<ReturnType<ReturnType<typeof selectFindings>['execute']>>[number]

/** One page, longest standing first. What is mended is shown only when it is asked for. */
export function listFindingRows(database: KyselyDatabase, wish: FindingWish): Promise<FindingRow[]> {
  const { filter, askedBy, path, after, limit } = wish
  let query = selectFindings(database).where(withinSubtree('finding.org_path', path))
  if (filter.scope === 'own') query = query.where('finding.organization_id', '=', askedBy)
  if (filter.scope === 'toDecide') query = query.where('organization.parent_id', '=', askedBy)
  const state = filter.scope === 'toDecide' ? 'explained' : filter.state
  query = state
    ? query.where('finding.state', '=', state)
    : query.where('finding.state', 'in', ['open', 'explained', 'accepted'])
  if (filter.check) query = query.where('finding.check_kind', '=', filter.check)
  if (after) query = query.where(sql<boolean>`(finding.since, finding.id) > (${after.since}, ${after.id})`)
  return query.orderBy('finding.since').orderBy('finding.id').limit(limit).execute()
}

/** Some findings within a subtree, held until the end of the transaction. */
export async function lockFinding(
  database: KyselyDatabase,
  { id, path }: { readonly id: string; readonly path: string },
) {
  const query = database
    .selectFrom('finding')
    .selectAll()
    .where('id', '=', id)
    .where(withinSubtree('org_path', path))
  return (await query.forUpdate().executeTakeFirst()) ?? null
}

export async function readFindingNames(
  database: KyselyDatabase,
  { ids, path }: { readonly ids: readonly string[]; readonly path: string },
): Promise<Map<string, string>> {
  const rows = await selectFindings(database)
    .where('finding.id', 'in', [...ids])
    .where(withinSubtree('finding.org_path', path))
    .execute()
  return new Map(rows.map(({ id, name, short_name }) => [id, name ?? short_name]))
}
