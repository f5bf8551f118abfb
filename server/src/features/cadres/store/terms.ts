import { TERM_REMINDER_DAYS } from '@qingtuan/domain/cadres/appointment'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { addDays } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database/database.ts'

/** Serving cadres whose term ends soon and of whom nobody was told, or is over and nobody was told since; held. */
export function lockTermsToTell(trx: Transaction, today: CalendarDate, limit: number) {
  const nobodyTold = sql<boolean>`post.term_reminded_at is null`
  const notSince = sql<boolean>`(post.term_ends_on < ${today}
    and (post.term_reminded_at at time zone 'Asia/Shanghai')::date <= post.term_ends_on)`
  return trx
    .selectFrom('cadre_post as post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .innerJoin('organization', 'organization.id', 'post.organization_id')
    .select(['post.id', 'post.person_id as personId', 'post.organization_id as organizationId'])
    .select(['post.post', 'post.post_note as postNote', 'post.term_ends_on as termEndsOn'])
    .select(['person.name', 'organization.short_name as shortName'])
    .where('post.state', '=', 'active')
    .where('post.term_ends_on', '<=', addDays(today, TERM_REMINDER_DAYS))
    .where(sql<boolean>`(${nobodyTold} or ${notSince})`)
    .orderBy('post.id')
    .limit(limit)
    .forUpdate('post')
    .skipLocked()
    .execute()
}

export async function markTermsTold(trx: Transaction, ids: readonly string[], at: Date): Promise<void> {
  await trx.updateTable('cadre_post').set({ term_reminded_at: at }).where('id', 'in', ids).execute()
}
