import type { Transaction } from '../../../platform/database/database.ts'
import { refusing } from './refusals.ts'

/** Gives a member another number in the place of the present one; refuses `memberNumber.occupied`. */
export async function replaceNumberKey(
  trx: Transaction,
  { id, number }: { id: string; number: string },
  next: string,
): Promise<void> {
  const key = { kind: 'memberNumber' as const, owner: id }
  await refusing(
    trx
      .insertInto('unique_key')
      .values({ ...key, value: next })
      .execute(),
  )
  await trx
    .deleteFrom('unique_key')
    .where('kind', '=', key.kind)
    .where('value', '=', number)
    .where('owner', '=', id)
    .execute()
}
