import type { Insertable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

const CODE = [
  'id',
  'code',
  'issuer_id as issuerId',
  'kind',
  'uses',
  'max_uses as maxUses',
  'issued_at as issuedAt',
  'expires_at as expiresAt',
  'withdrawn_at as withdrawnAt',
] as const

function selectCodes(database: KyselyDatabase) {
  return database.selectFrom('registration_code').select(CODE)
}

export type RegistrationCodeRow = Awaited<
  ReturnType<ReturnType<typeof selectCodes>['executeTakeFirstOrThrow']>
>

/** False when the code exists already: then another one has to be drawn. */
export async function insertCode(
  trx: Transaction,
  row: Insertable<Database['registration_code']>,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('registration_code')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export function findCode(database: KyselyDatabase, code: string): Promise<RegistrationCodeRow | undefined> {
  return selectCodes(database).where('code', '=', code).executeTakeFirst()
}

/** Held alone, so that two who use it at once come one after the other. */
export function lockCode(trx: Transaction, code: string): Promise<RegistrationCodeRow | undefined> {
  return selectCodes(trx).where('code', '=', code).forUpdate().executeTakeFirst()
}

export function lockCodeById(trx: Transaction, id: string): Promise<RegistrationCodeRow | undefined> {
  return selectCodes(trx).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Newest first: the ids are in the order of time. */
export function listCodesOf(
  database: KyselyDatabase,
  { issuerId, before, limit }: { issuerId: number; before: string | null; limit: number },
): Promise<RegistrationCodeRow[]> {
  let query = selectCodes(database).where('issuer_id', '=', issuerId)
  if (before !== null) query = query.where('id', '<', before)
  return query.orderBy('id', 'desc').limit(limit).execute()
}

export async function markWithdrawn(
  trx: Transaction,
  { id, at, by }: { id: string; at: Date; by: string },
): Promise<void> {
  await trx
    .updateTable('registration_code')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('id', '=', id)
    .execute()
}

/** Counts one use, by an organization that registered with the code. */
export async function insertUse(
  trx: Transaction,
  { id, organizationId, at }: { id: string; organizationId: number; at: Date },
): Promise<void> {
  await trx
    .updateTable('registration_code')
    .set((row) => ({ uses: row('uses', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await trx
    .insertInto('registration_code_use')
    .values({ organization_id: organizationId, registration_code_id: id, used_at: at })
    .execute()
}

/** Who used these codes, in the order of time. */
export function listUses(database: KyselyDatabase, codeIds: readonly string[]) {
  return database
    .selectFrom('registration_code_use')
    .innerJoin('organization', 'organization.id', 'registration_code_use.organization_id')
    .select(['registration_code_id as codeId', 'organization.id', 'short_name as shortName'])
    .select('used_at as usedAt')
    .where('registration_code_id', 'in', [...codeIds])
    .orderBy('used_at')
    .orderBy('organization.id')
    .execute()
}
