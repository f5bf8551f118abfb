import { LOG_IN_STOP, logInPauseSeconds } from '@qingtuan/domain/accounts/log-in-attempts'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

/** The pause after each number of wrong passwords: the rule of the domain, for a statement to look up. */
const PAUSES = Array.from({ length: LOG_IN_STOP }, (_, wrongSoFar) => logInPauseSeconds(wrongSoFar))

/** Attempts under a user name that does not exist are kept for as long as somebody could still compare. */
const UNKNOWN_KEPT_MS = 365 * 24 * 3_600_000

/** Whose attempts are counted: an account’s, or those under a name that nobody bears. */
export type LogInSubject = { readonly accountId: string } | { readonly unknownName: string }

export interface CountedAttempts {
  readonly wrongSoFar: number
  readonly lastWrongAt: Date | null
}

/**
 * Counts an attempt as wrong before it is judged, in one statement that also says whether one may be made now:
 * of parallel guesses each sees those before it. False: not now.
 */
export function countLogInAttempt(
  database: KyselyDatabase,
  subject: LogInSubject,
  now: Date,
): Promise<boolean> {
  return 'accountId' in subject
    ? countOfAccount(database, subject.accountId, now)
    : countOfUnknown(database, subject.unknownName, now)
}

async function countOfAccount(database: KyselyDatabase, accountId: string, now: Date): Promise<boolean> {
  const pause = sql<number>`(${PAUSES}::int[])[wrong_passwords + 1]`
  const { numUpdatedRows } = await database
    .updateTable('account')
    .set((expression) => ({
      wrong_passwords: expression('wrong_passwords', '+', 1),
      last_wrong_at: now,
    }))
    .where('id', '=', accountId)
    .where('wrong_passwords', '<', LOG_IN_STOP)
    .where(sql<boolean>`(last_wrong_at IS NULL OR last_wrong_at + make_interval(secs => ${pause}) <= ${now})`)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

async function countOfUnknown(database: KyselyDatabase, name: string, now: Date): Promise<boolean> {
  const expire = now.getTime() + UNKNOWN_KEPT_MS
  const pauseMs = sql<number>`(${PAUSES}::int[])[rate_limit.points + 1]::bigint * 1000`
  const row = await database
    .insertInto('rate_limit')
    .values({ key: keyOf(name), points: 1, expire })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ points: sql`rate_limit.points + 1`, expire })
        .where('rate_limit.points', '<', LOG_IN_STOP)
        .where(sql<boolean>`rate_limit.expire + ${pauseMs} <= ${expire}::bigint`),
    )
    .returning('points')
    .executeTakeFirst()
  return row !== undefined
}

/** What has been counted, to say for how long an attempt has to wait. */
export async function readLogInAttempts(
  database: KyselyDatabase,
  subject: LogInSubject,
): Promise<CountedAttempts> {
  if ('accountId' in subject) {
    const row = await database
      .selectFrom('account')
      .select(['wrong_passwords as wrongSoFar', 'last_wrong_at as lastWrongAt'])
      .where('id', '=', subject.accountId)
      .executeTakeFirst()
    return row ?? { wrongSoFar: 0, lastWrongAt: null }
  }
  const row = await database
    .selectFrom('rate_limit')
    .select(['points', 'expire'])
    .where('key', '=', keyOf(subject.unknownName))
    .executeTakeFirst()
  const lastWrongAt = row?.expire ? new Date(row.expire - UNKNOWN_KEPT_MS) : null
  return { wrongSoFar: row?.points ?? 0, lastWrongAt }
}

/** Forgets wrong passwords after the right one. False: the password has been changed meanwhile. */
export async function forgetLogInAttempts(
  database: KyselyDatabase,
  { accountId, passwordHash }: { accountId: string; passwordHash: string },
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('account')
    .set({ wrong_passwords: 0, last_wrong_at: null })
    .where('id', '=', accountId)
    .where('password_hash', '=', passwordHash)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Takes back the count of an attempt whose password was right but is not the whole log-in. The pause before it has
 * been served, so another one need not be; a guess that was counted meanwhile keeps its own.
 */
export async function uncountLogInAttempt(
  database: KyselyDatabase,
  { accountId, passwordHash }: { accountId: string; passwordHash: string },
  countedAt: Date,
): Promise<void> {
  await database
    .updateTable('account')
    .set((expression) => ({ wrong_passwords: expression('wrong_passwords', '-', 1), last_wrong_at: null }))
    .where('id', '=', accountId)
    .where('password_hash', '=', passwordHash)
    .where('last_wrong_at', '=', countedAt)
    .where('wrong_passwords', '>', 0)
    .execute()
}

function keyOf(unknownName: string): string {
  return `logInUnknown:${unknownName}`
}
