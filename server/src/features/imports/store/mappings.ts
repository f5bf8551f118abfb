import type { LongTaskSubject } from '@qingtuan/domain/shared/long-task'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { LongTask } from '../../../platform/long-tasks/store.ts'

/** The last import of an organization whose columns were settled; null where there is none. */
export async function findLastMapped(
  database: KyselyDatabase,
  { organizationId, subject }: { readonly organizationId: number; readonly subject: LongTaskSubject },
): Promise<Pick<LongTask, 'wish'> | null> {
  const row = await database
    .selectFrom('long_task')
    .select('wish')
    .where('organization_id', '=', organizationId)
    .where('kind', '=', 'import')
    .where('subject', '=', subject)
    .where('step', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
