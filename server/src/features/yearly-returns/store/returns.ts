import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import type { Counts } from '../describe-counts.ts'

function selectReturns(database: KyselyDatabase) {
  return database
    .selectFrom('yearly_return as this')
    .leftJoin('yearly_return as last', (join) =>
      join
        .onRef('last.organization_id', '=', 'this.organization_id')
        .on('last.year', '=', sql<number>`this.year - 1`),
    )
    .select(['this.year', 'this.organization_id', 'this.path', 'this.full_name', 'this.short_name'])
    .select(['this.name_py', 'this.members', 'this.frozen_at'])
    .select(['this.explanation', 'this.explained_at', 'this.explained_by_name'])
    .select(['last.members as before'])
}

export type ReturnRow = Awaited<ReturnType<ReturnType<typeof selectReturns>['execute']>>[number]

/** The returns of an organization, newest first. */
export function listReturns(database: KyselyDatabase, organizationId: number): Promise<ReturnRow[]> {
  return selectReturns(database)
    .where('this.organization_id', '=', organizationId)
    .orderBy('this.year', 'desc')
    .execute()
}

export interface ReturnKey {
  readonly organizationId: number
  readonly year: number
}

export async function findReturn(database: KyselyDatabase, key: ReturnKey): Promise<ReturnRow | null> {
  const { organizationId, year } = key
  const query = selectReturns(database).where('this.organization_id', '=', organizationId)
  return (await query.where('this.year', '=', year).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction. */
export async function lockReturn(trx: Transaction, key: ReturnKey): Promise<ReturnRow | null> {
  const { organizationId, year } = key
  const query = selectReturns(trx).where('this.organization_id', '=', organizationId)
  return (await query.where('this.year', '=', year).forUpdate('this').executeTakeFirst()) ?? null
}

/** The frozen counts of an organization by year. */
export async function readFrozen(
  database: KyselyDatabase,
  organizationId: number,
  years: readonly number[],
): Promise<Map<number, Counts>> {
  const rows = await database
    .selectFrom('yearly_return')
    .select(['year', 'counts'])
    .where('organization_id', '=', organizationId)
    .where('year', 'in', [...years])
    .execute()
  return new Map(rows.map(({ year, counts }) => [year, counts as unknown as Counts]))
}

export interface Said {
  readonly text: string
  readonly at: Date
  readonly accountId: string
  readonly byName: string
}

export async function saveExplanation(
  trx: Transaction,
  { organizationId, year }: ReturnKey,
  { text, at, accountId, byName }: Said,
): Promise<void> {
  await trx
    .updateTable('yearly_return')
    .set({ explanation: text, explained_at: at, explained_by: accountId, explained_by_name: byName })
    .where('organization_id', '=', organizationId)
    .where('year', '=', year)
    .execute()
}
