import type { StaffRole } from '@qingtuan/domain/cadres/power'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export interface StaffRow {
  readonly account_id: string
  readonly name: string
  readonly role: StaffRole
  readonly totp_box: Buffer | null
  readonly totp_last_step: number
  readonly phone_box?: Buffer | null
  readonly created_at: Date
}

export async function insertStaff(trx: Transaction, row: StaffRow): Promise<void> {
  await trx.insertInto('staff').values(row).execute()
}

export function readStaff(database: KyselyDatabase, accountId: string) {
  return database
    .selectFrom('staff')
    .select(['name', 'role', 'totp_box'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

/** Uses a step’s code up. False: it, or a later one, has been used; of parallel uses one wins. */
export async function spendTotpStep(trx: Transaction, accountId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('staff')
    .set({ totp_last_step: step })
    .where('account_id', '=', accountId)
    .where('totp_last_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes a proven authenticator over; the code that proved it opens nothing more. */
export async function saveAuthenticator(
  trx: Transaction,
  { accountId, totpBox, step }: { accountId: string; totpBox: Buffer; step: number },
): Promise<void> {
  const authenticator = { totp_box: totpBox, totp_last_step: step }
  const update = trx.updateTable('staff').set(authenticator).where('account_id', '=', accountId)
  await update.executeTakeFirstOrThrow()
}

export async function forgetAuthenticator(trx: Transaction, accountId: string): Promise<void> {
  await trx.updateTable('staff').set({ totp_box: null }).where('account_id', '=', accountId).execute()
}

export function findStaffNames(database: KyselyDatabase, accountIds: readonly string[]) {
  return database
    .selectFrom('staff')
    .select(['account_id as accountId', 'name'])
    .where('account_id', 'in', accountIds)
    .execute()
}

/** The encrypted phone of one of the staff; null when none was given. */
export async function findStaffPhone(database: KyselyDatabase, accountId: string): Promise<Buffer | null> {
  const query = database.selectFrom('staff').select('phone_box').where('account_id', '=', accountId)
  return (await query.executeTakeFirst())?.phone_box ?? null
}

/** The encrypted phones of reviewers; who gave none is left out. */
export async function findReviewerPhones(database: KyselyDatabase): Promise<Buffer[]> {
  const rows = await database
    .selectFrom('staff')
    .select('phone_box')
    .where('role', '=', 'reviewer')
    .where('phone_box', 'is not', null)
    .execute()
  return rows.flatMap(({ phone_box: box }) => (box === null ? [] : [box]))
}
