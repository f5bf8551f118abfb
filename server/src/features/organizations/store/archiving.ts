import { superiorPathOf } from '@qingtuan/domain/organizations/path'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { countOrganizationsAs } from './counts.ts'
import type { OrganizationFacts } from './facts.ts'

/** Direct children that are not archived: how many, and the first of them in the order of their pinyin. */
export async function findLivingChildren(
  database: KyselyDatabase,
  { parentId, limit }: { parentId: number; limit: number },
): Promise<{ count: number; items: { id: number; shortName: string }[] }> {
  const living = database
    .selectFrom('organization')
    .where('parent_id', '=', parentId)
    .where('status', '<>', 'archived')
  const { amount } = await living
    .select((count) => count.fn.countAll<string>().as('amount'))
    .executeTakeFirstOrThrow()
  const items = await living
    .select(['id', 'short_name as shortName'])
    .orderBy('name_py')
    .orderBy('id')
    .limit(limit)
    .execute()
  return { count: Number(amount), items }
}

/** For good: nothing makes an archived organization active again. Its superiors have one fewer. */
export async function markArchived(
  trx: Transaction,
  { id, path, kind }: OrganizationFacts,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('organization')
    .set({ status: 'archived', archived_at: at })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await countOrganizationsAs(trx, [{ superiorPath: superiorPathOf(path), kind, amount: -1 }])
}
