import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

/** The sessions of an account that nobody has ended, latest first; some may be over by their clock. */
export function findOpenSessions(database: KyselyDatabase, accountId: string) {
  return database
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['session.id', 'session.app', 'session.device', 'session.address', 'account.kind as audience'])
    .select(['session.created_at as createdAt', 'session.last_seen_at as lastSeenAt'])
    .where('session.account_id', '=', accountId)
    .where('session.ended_at', 'is', null)
    .orderBy('session.last_seen_at', 'desc')
    .orderBy('session.id', 'desc')
    .execute()
}

/** When an account was last in use on any device; null when it never was. */
export async function lastSeenAt(database: KyselyDatabase, accountId: string): Promise<Date | null> {
  const row = await database
    .selectFrom('session')
    .select((expression) => expression.fn.max('last_seen_at').as('at'))
    .where('account_id', '=', accountId)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return row?.at ?? null
}

/** The sessions of an account that began after an instant, whether open or not, latest first. */
export function findLogIns(
  database: KyselyDatabase,
  { accountId, since, limit }: { accountId: string; since: Date; limit: number },
) {
  return database
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['session.id', 'session.device', 'session.address', 'session.place', 'session.way'])
    .select(['session.new_device as newDevice', 'session.ended_at as endedAt', 'account.kind as audience'])
    .select('session.app')
    .select(['session.created_at as createdAt', 'session.last_seen_at as lastSeenAt'])
    .where('session.account_id', '=', accountId)
    .where('session.created_at', '>', since)
    .orderBy('session.created_at', 'desc')
    .orderBy('session.id', 'desc')
    .limit(limit)
    .execute()
}
