import type { RegisteredIdentity } from '@qingtuan/domain/accounts/identity'
import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

interface NewAccount {
  readonly id: string
  readonly password_hash: string | null
  readonly password_change_required: boolean
  readonly created_at: Date
}

type Holder =
  | { readonly kind: 'person'; readonly person_id: string; readonly identity: RegisteredIdentity }
  | { readonly kind: 'organization'; readonly organization_id: number; readonly user_name: string }
  | { readonly kind: 'staff'; readonly user_name: string }

export async function insertAccount(trx: Transaction, row: NewAccount & Holder): Promise<void> {
  const password_changed_at = row.password_hash === null ? null : row.created_at
  await trx
    .insertInto('account')
    .values({ ...row, password_changed_at })
    .modifyEnd(plannedOnce)
    .execute()
}

/** The account that holds a user name or a bound phone. */
export function findAccountByKey(database: KyselyDatabase, kind: 'phone' | 'userName', value: string) {
  return database
    .selectFrom('unique_key')
    .innerJoin('account', 'account.id', 'unique_key.owner')
    .select(['account.id', 'account.kind', 'account.password_hash', 'account.person_id'])
    .select(['account.organization_id', 'account.user_name', 'account.password_expires_at'])
    .where('unique_key.value', '=', value)
    .where('unique_key.kind', '=', kind)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
}

export function readAccount(database: KyselyDatabase, accountId: string) {
  return database
    .selectFrom('account')
    .select(['id', 'kind', 'person_id', 'organization_id', 'identity', 'user_name'])
    .select(['password_hash', 'password_change_required'])
    .where('id', '=', accountId)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
}

/** The shared accounts of organizations. */
export async function findUserNames(
  database: KyselyDatabase,
  organizationIds: readonly number[],
): Promise<{ accountId: string; organizationId: number | null; userName: string | null }[]> {
  return database
    .selectFrom('account')
    .select(['id as accountId', 'organization_id as organizationId', 'user_name as userName'])
    .where(sql<boolean>`organization_id = any(${[...organizationIds]}::integer[])`)
    .modifyEnd(plannedOnce)
    .execute()
}

export interface NewPassword {
  readonly accountId: string
  readonly passwordHash: string
  readonly changeRequired: boolean
  /** Until when a one-time password is taken; null for one of one’s own. */
  readonly expiresAt: Date | null
  readonly at: Date
}

/** Sets a password and opens an account again that wrong ones had stopped. */
export async function savePassword(trx: Transaction, password: NewPassword): Promise<void> {
  await trx
    .updateTable('account')
    .set({
      password_hash: password.passwordHash,
      password_changed_at: password.at,
      password_change_required: password.changeRequired,
      password_expires_at: password.expiresAt,
      wrong_passwords: 0,
      last_wrong_at: null,
    })
    .where('id', '=', password.accountId)
    .executeTakeFirstOrThrow()
}

/** Leaves an account without a password: nothing that is typed opens it. */
export async function voidPassword(trx: Transaction, accountId: string): Promise<void> {
  const none = { password_hash: null, password_expires_at: null, password_change_required: false }
  const update = trx.updateTable('account').set(none).where('id', '=', accountId)
  await update.executeTakeFirstOrThrow()
}

/** The password as it is now, held until the transaction ends. */
export async function lockPasswordHash(trx: Transaction, accountId: string): Promise<string | null> {
  const row = await trx
    .selectFrom('account')
    .select('password_hash')
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  return row?.password_hash ?? null
}

/** Accounts in one order, held until the transaction ends, so that two who want the same two cannot deadlock. */
export async function lockAccounts(trx: Transaction, accountIds: readonly string[]): Promise<void> {
  await trx
    .selectFrom('account')
    .select('id')
    .where('id', 'in', accountIds)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** What its holder says to be; it gives no standing (FAQ M7). */
export async function saveIdentity(
  trx: Transaction,
  accountId: string,
  identity: RegisteredIdentity,
): Promise<void> {
  await trx.updateTable('account').set({ identity }).where('id', '=', accountId).executeTakeFirstOrThrow()
}

/** The account of a person, when there is one. */
export function findAccountOfPerson(database: KyselyDatabase, personId: string) {
  return database
    .selectFrom('account')
    .select(['id', 'identity', 'closed_at'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

/** Wipes what held the account back: wrong proofs, a proof that was due, its closing. */
export async function reopenAccount(trx: Transaction, accountId: string): Promise<void> {
  await trx
    .updateTable('account')
    .set({ proof_due: false, wrong_proofs: 0, wrong_proofs_since: null, closed_at: null })
    .where('id', '=', accountId)
    .execute()
}

/** What decides whether a session of the account begins limited. */
export function readArrival(database: KyselyDatabase, accountId: string) {
  return database
    .selectFrom('account')
    .select(({ selectFrom }) => [
      'kind',
      'proof_due',
      selectFrom('session')
        .select(({ fn }) => fn.max('last_seen_at').as('at'))
        .whereRef('session.account_id', '=', 'account.id')
        .as('lastSeenAt'),
    ])
    .where('id', '=', accountId)
    .modifyEnd(plannedOnce)
    .executeTakeFirstOrThrow()
}

export async function markClosed(trx: Transaction, accountId: string, at: Date): Promise<void> {
  await trx.updateTable('account').set({ closed_at: at }).where('id', '=', accountId).execute()
}
