import type { KyselyDatabase } from '../../../platform/database/database.ts'

/** Cases with the branch that reported, and the holder where the holder belongs now. */
export function selectCases(database: KyselyDatabase) {
  return database
    .selectFrom('number_case')
    .innerJoin('organization as branch', 'branch.id', 'number_case.organization_id')
    .innerJoin('member as holder', 'holder.id', 'number_case.holder_member_id')
    .innerJoin('organization as holding', 'holding.id', 'holder.organization_id')
    .selectAll('number_case')
    .select(['branch.path as claimant_path', 'branch.short_name as claimant_at'])
    .select(['branch.parent_id as committee_id'])
    .select(['holder.name as holder_name', 'holder.org_path as holder_path'])
    .select(['holder.organization_id as holding_id', 'holding.short_name as holding_at'])
}

export type CaseRow = Awaited<ReturnType<ReturnType<typeof selectCases>['execute']>>[number]

export async function findCaseRow(database: KyselyDatabase, id: string): Promise<CaseRow | null> {
  return (await selectCases(database).where('number_case.id', '=', id).executeTakeFirst()) ?? null
}
