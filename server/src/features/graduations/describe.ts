import type { GraduationSeason } from '@qingtuan/contract/graduations/season'
import { mayCloseSeason } from '@qingtuan/domain/cadres/graduation-access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { readFigures } from './store/graduates.ts'
import type { SeasonRow } from './store/seasons.ts'

/** A season with the figures of the caller’s own subtree. */
export async function describe(call: Call, row: SeasonRow): Promise<GraduationSeason> {
  const power = organizationOf(call)
  const figures = await readFigures(call.platform.database, { seasonId: row.id, path: power.path })
  const isOpen = row.closed_at === null
  return {
    id: row.id,
    year: row.year,
    deadline: row.deadline,
    openedBy: { id: row.organization_id, shortName: row.short_name },
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    figures,
    may: {
      close: isOpen && mayCloseSeason(power, { organizationId: row.organization_id }),
      remind: isOpen && figures.unanswered + figures.undecided > 0,
    },
  }
}
