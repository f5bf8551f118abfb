import type { IndustryCode } from '@qingtuan/domain/shared/code-tables/industry'
import type { Updateable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusing } from './refusals.ts'

/** Refuses `organization.fullNameTaken`. */
export async function updateOrganization(
  trx: Transaction,
  id: number,
  columns: Updateable<Database['organization']>,
): Promise<void> {
  await refusing(trx.updateTable('organization').set(columns).where('id', '=', id).execute())
}

/** Whether a living sibling bears the name now; the unique index has the last word. */
export async function isNameTaken(
  database: KyselyDatabase,
  { id, parentId, fullName }: { id: number; parentId: number | null; fullName: string },
): Promise<boolean> {
  const sibling = await database
    .selectFrom('organization')
    .select('id')
    .where((is) => is(is.fn.coalesce('parent_id', is.val(0)), '=', parentId ?? 0))
    .where('full_name', '=', fullName)
    .where('status', '<>', 'archived')
    .where('id', '<>', id)
    .executeTakeFirst()
  return sibling !== undefined
}

/** What the direct superior may change; the caller holds the organization. */
export function findEntries(trx: Transaction, id: number) {
  return trx
    .selectFrom('organization')
    .select(['full_name as fullName', 'short_name as shortName', 'secretary_name as secretaryName'])
    .select(['contact_name as contactName', 'contact_phone_box as contactPhoneBox'])
    .select((row) => row.ref('industry').$castTo<IndustryCode | null>().as('industry'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
