import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Transaction } from '../database/database.ts'

/** Whether a person was told this since a moment. */
export async function wasTold(
  trx: Transaction,
  { personId, kind, since }: { personId: string; kind: NoticeKind; since: Date },
): Promise<boolean> {
  const row = await trx
    .selectFrom('notice')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('at', '>', since)
    .executeTakeFirst()
  return row !== undefined
}
