import type { Insertable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

type Row = Insertable<Database['announcement_template']>

export interface Template {
  readonly id: string
  readonly title: string
  readonly text: string
}

export function readTemplates(database: KyselyDatabase, organizationId: number): Promise<Template[]> {
  return database
    .selectFrom('announcement_template')
    .select(['id', 'title', 'text'])
    .where('organization_id', '=', organizationId)
    .orderBy('title')
    .orderBy('id')
    .execute()
}

export async function insertTemplate(trx: Transaction, row: Row): Promise<void> {
  await trx.insertInto('announcement_template').values(row).execute()
}

interface Own {
  readonly id: string
  readonly organizationId: number
}

/** Whether the organization has one of this id. */
export async function updateTemplate(
  database: KyselyDatabase,
  { id, organizationId }: Own,
  set: Pick<Row, 'title' | 'text' | 'changed_at'>,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('announcement_template')
    .set(set)
    .where('id', '=', id)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteTemplate(
  database: KyselyDatabase,
  { id, organizationId }: Own,
): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('announcement_template')
    .where('id', '=', id)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
