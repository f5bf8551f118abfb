import type { correctionFilter } from '@qingtuan/contract/number-cases/corrections'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { anyOf, waysToName } from '../../members/index.ts'
import { withinSubtree } from '../../organizations/index.ts'
import type { SentRow } from './corrections.ts'
import { selectSent } from './corrections.ts'
import type { SincePlace } from './place.ts'

export type CorrectionFilter = z.infer<typeof correctionFilter>

export interface CorrectionWish {
  readonly filter: CorrectionFilter
  /** The organization that asks, and its subtree. */
  readonly askedBy: number
  readonly path: string
  readonly today: CalendarDate
  readonly after: SincePlace | null
  readonly limit: number
}

const NAME = { name: 'member.name', pinyin: 'member.name_py', initials: 'member.name_initials' }

/** One page, longest waiting first. */
export function listCorrectionsOf(database: KyselyDatabase, wish: CorrectionWish): Promise<SentRow[]> {
  const { filter, after, askedBy, today } = wish
  let page = selectSent(database).where(withinSubtree('member.org_path', wish.path))
  const state = filter.scope === 'silent' ? 'pending' : filter.state
  if (state) page = page.where('number_correction.state', '=', state)
  if (filter.scope === 'own') page = page.where('member.organization_id', '=', askedBy)
  if (filter.scope === 'silent')
    page = page
      .where('number_correction.waits_until', '<', today)
      .where('member.organization_id', '<>', askedBy)
  if (filter.text) page = page.where(anyOf(waysToName(NAME, filter.text)))
  if (after)
    page = page.where(
      sql<boolean>`(number_correction.waits_since, number_correction.id) > (${after.since}, ${after.id})`,
    )
  return page
    .orderBy('number_correction.waits_since')
    .orderBy('number_correction.id')
    .limit(wish.limit)
    .execute()
}

/** Pending requests of an organization’s own members, and of subordinates that have let the deadline pass. */
export async function countCorrections(
  database: KyselyDatabase,
  { askedBy, path, today }: Pick<CorrectionWish, 'askedBy' | 'path' | 'today'>,
): Promise<{ own: number; silent: number }> {
  const { rows } = await sql<{ own: number; silent: number }>`
    select (count(*) filter (where member.organization_id = ${askedBy}))::integer as own,
           (count(*) filter (where member.organization_id <> ${askedBy} and waits_until < ${today}))::integer as silent
    from number_correction join member on member.id = number_correction.member_id
    where state = 'pending' and ${withinSubtree('member.org_path', path)}`.execute(database)
  return rows[0] ?? { own: 0, silent: 0 }
}
