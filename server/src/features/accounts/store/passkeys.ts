import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export interface PasskeyRow {
  readonly id: string
  readonly account_id: string
  readonly credential_id: string
  readonly public_key: Buffer
  readonly counter: number
  readonly transports: string
  readonly name: string
  readonly created_at: Date
}

/** False: the authenticator’s id is kept already. */
export async function insertPasskey(trx: Transaction, row: PasskeyRow): Promise<boolean> {
  const kept = await trx
    .insertInto('passkey')
    .values(row)
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

export function findPasskeys(database: KyselyDatabase, accountId: string) {
  return database
    .selectFrom('passkey')
    .select(['id', 'credential_id', 'name', 'created_at', 'last_used_at'])
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
    .execute()
}

/** A passkey by the authenticator’s id, with its account. */
export function findPasskey(database: KyselyDatabase, credentialId: string) {
  return database
    .selectFrom('passkey')
    .innerJoin('account', 'account.id', 'passkey.account_id')
    .select(['passkey.id', 'passkey.account_id as accountId', 'account.kind', 'account.closed_at'])
    .select(['passkey.public_key as publicKey', 'passkey.counter'])
    .where('passkey.credential_id', '=', credentialId)
    .executeTakeFirst()
}

/** Notes a use. False: the counter has not grown, or the passkey was removed meanwhile. Most authenticators count nothing and say 0. */
export async function usePasskey(
  trx: Transaction,
  { id, counter, at }: { id: string; counter: number; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('passkey')
    .set({ counter, last_used_at: at })
    .where('id', '=', id)
    .where('counter', counter === 0 ? '=' : '<', counter)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** False: the account has no such passkey. */
export async function deletePasskey(trx: Transaction, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
