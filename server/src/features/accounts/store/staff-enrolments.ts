import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export interface StaffEnrolmentRow {
  readonly account_id: string
  readonly token_hash: Buffer
  readonly totp_box: Buffer
  readonly created_at: Date
  readonly expires_at: Date
}

/** Keeps a link; the one that the account had before is void. */
export async function replaceEnrolment(trx: Transaction, row: StaffEnrolmentRow): Promise<void> {
  const { account_id: _, ...link } = row
  await trx
    .insertInto('staff_enrolment')
    .values(row)
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(link))
    .execute()
}

/** For whom a link is that is still taken. */
export function findEnrolment(database: KyselyDatabase, tokenHash: Buffer, now: Date) {
  return database
    .selectFrom('staff_enrolment')
    .innerJoin('staff', 'staff.account_id', 'staff_enrolment.account_id')
    .innerJoin('account', 'account.id', 'staff_enrolment.account_id')
    .select(['account.id as accountId', 'account.user_name as userName', 'staff.name', 'staff.role'])
    .select('staff_enrolment.totp_box as totpBox')
    .where('staff_enrolment.token_hash', '=', tokenHash)
    .where('staff_enrolment.expires_at', '>', now)
    .executeTakeFirst()
}

/** Uses a link up. False: somebody was first, or a newer link has replaced it. */
export async function takeEnrolment(trx: Transaction, tokenHash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('staff_enrolment')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
