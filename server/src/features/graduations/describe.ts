import type { GraduationSeason } from '@qingtuan/contract/graduations/season'
import { mayCloseSeason } from '@qingtuan/domain/cadres/graduation-access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { countEmptied } from './store/branches.ts'
import { readFigures } from './store/graduates.ts'
import type { SeasonRow } from './store/seasons.ts'

/** A season with the figures of the caller’s own subtree. */
export async function describe(call: Call, row: SeasonRow): Promise<GraduationSeason> {
  const power = organizationOf(call)
  const reach = { seasonId: row.id, path: power.path }
  const figures = await readFigures(call.platform.database, reach)
  const superior = { ...reach, superiorId: power.organizationId }
  const emptied = figures.gone > 0 ? await countEmptied(call.platform.database, superior) : 0
  const isOpen = row.closed_at === null
  return {
    id: row.id,
    year: row.year,
    deadline: row.deadline,
    openedBy: { id: row.organization_id, shortName: row.short_name },
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    figures,
    emptied,
    may: {
      close: isOpen && mayCloseSeason(power, { organizationId: row.organization_id }),
      remind: isOpen && figures.unanswered + figures.undecided > 0,
    },
  }
}
