import type { SmsCodePurpose } from '@qingtuan/domain/accounts/sms-code'
import { SMS_CODE_SECONDS, SMS_CODE_TRIES } from '@qingtuan/domain/accounts/sms-code'
import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

/** Which code is meant: a phone has one for each purpose and subject. */
export interface SmsCodeKey {
  readonly purpose: SmsCodePurpose
  readonly phoneIndex: string
  /** `''`, the key of a user name, or an account. */
  readonly subject: string
}

interface NewSmsCode extends SmsCodeKey {
  readonly codeIndex: string
  readonly now: Date
}

/** Replaces the code and keeps the tries of a window that is still open. False: that window has none left. */
export async function replaceSmsCode(trx: Transaction, code: NewSmsCode): Promise<boolean> {
  const windowOpenedAfter = new Date(code.now.getTime() - SMS_CODE_SECONDS * 1000)
  const isOpen = sql<boolean>`sms_code.window_started_at > ${windowOpenedAfter}`
  const row = await trx
    .insertInto('sms_code')
    .values({
      purpose: code.purpose,
      phone_index: code.phoneIndex,
      subject: code.subject,
      code_index: code.codeIndex,
      issued_at: code.now,
      window_started_at: code.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['phone_index', 'purpose', 'subject'])
        .doUpdateSet({
          code_index: code.codeIndex,
          issued_at: code.now,
          window_started_at: sql`CASE WHEN ${isOpen} THEN sms_code.window_started_at ELSE ${code.now} END`,
          tries: sql`CASE WHEN ${isOpen} THEN sms_code.tries ELSE 0 END`,
          used_at: null,
        })
        .where(sql<boolean>`NOT (${isOpen} AND sms_code.tries >= ${SMS_CODE_TRIES})`),
    )
    .returning('tries')
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return row !== undefined
}

/** When the window of the present tries began. */
export async function readWindowStart(database: KyselyDatabase, key: SmsCodeKey): Promise<Date> {
  const row = await database
    .selectFrom('sms_code')
    .select('window_started_at')
    .where('phone_index', '=', key.phoneIndex)
    .where('purpose', '=', key.purpose)
    .where('subject', '=', key.subject)
    .executeTakeFirstOrThrow()
  return row.window_started_at
}

/** Counts a try in one statement, which so decides whose try it is; undefined when none is left. */
export function countSmsCodeTry(database: KyselyDatabase, key: SmsCodeKey) {
  return database
    .updateTable('sms_code')
    .set((expression) => ({ tries: expression('tries', '+', 1) }))
    .where('phone_index', '=', key.phoneIndex)
    .where('purpose', '=', key.purpose)
    .where('subject', '=', key.subject)
    .where('tries', '<', SMS_CODE_TRIES)
    .returning(['code_index', 'issued_at', 'tries', 'used_at'])
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
}

/** Uses the code up. False: somebody was first, or a newer code has replaced it. */
export async function markSmsCodeUsed(
  trx: KyselyDatabase,
  { purpose, phoneIndex, subject, codeIndex, now }: NewSmsCode,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('sms_code')
    .set({ used_at: now })
    .where('phone_index', '=', phoneIndex)
    .where('purpose', '=', purpose)
    .where('subject', '=', subject)
    .where('code_index', '=', codeIndex)
    .where('used_at', 'is', null)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
