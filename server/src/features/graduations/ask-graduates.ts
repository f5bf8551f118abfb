import type { Transaction } from '../../platform/database/database.ts'
import type { Notice } from '../../platform/notices/announce-notice.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { insertGraduates } from './store/graduates.ts'
import type { SeasonRow } from './store/seasons.ts'

/** Where the member app asks. */
export const ASKED_AT = '/organization/graduation'

/** Asks everybody of the season who was not asked yet, and tells their branches; answers how many. */
export async function askGraduates(trx: Transaction, now: Date, season: SeasonRow): Promise<number> {
  const { id, path, year, deadline, short_name: organization } = season
  const asked = await insertGraduates(trx, { seasonId: id, path, year, now })
  const facts = { organization, year, deadline }
  const toMembers = asked.map(
    ({ personId }): Notice => ({ to: { personId }, kind: 'graduation.asked', facts, link: ASKED_AT }),
  )
  const counts = new Map<number, number>()
  for (const { organizationId } of asked) counts.set(organizationId, (counts.get(organizationId) ?? 0) + 1)
  counts.delete(season.organization_id)
  const toBranches = [...counts].map(
    ([organizationId, count]): Notice => ({
      to: { organizationId },
      kind: 'graduation.opened',
      facts: { ...facts, count },
      link: `/graduations/${id}`,
    }),
  )
  await announceNotices(trx, { now }, [...toMembers, ...toBranches])
  return asked.length
}
