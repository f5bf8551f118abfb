import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

function openCodes(issuerId: number, now: Date) {
  return sql<boolean>`(issuer_id = ${issuerId} and withdrawn_at is null and uses < max_uses and expires_at > ${now})`
}

/** Registration codes with which somebody could still register under this organization. */
export async function countOpenCodesOf(
  database: KyselyDatabase,
  { issuerId, now }: { issuerId: number; now: Date },
): Promise<number> {
  const { amount } = await database
    .selectFrom('registration_code')
    .select((count) => count.fn.countAll<string>().as('amount'))
    .where(openCodes(issuerId, now))
    .executeTakeFirstOrThrow()
  return Number(amount)
}

/** Holds them before the organization is claimed: a registration takes code and superior in this order, too. */
export async function lockCodesOf(
  trx: Transaction,
  { issuerId, now }: { issuerId: number; now: Date },
): Promise<void> {
  const codes = trx.selectFrom('registration_code').select('id').where(openCodes(issuerId, now))
  await codes.orderBy('id').forUpdate().execute()
}

export async function withdrawCodesOf(
  trx: Transaction,
  { issuerId, at, by }: { issuerId: number; at: Date; by: string },
): Promise<void> {
  await trx
    .updateTable('registration_code')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where(openCodes(issuerId, at))
    .execute()
}
