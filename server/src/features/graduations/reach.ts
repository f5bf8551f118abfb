import { maySeeSeason } from '@qingtuan/domain/cadres/graduation-access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { SeasonRow } from './store/seasons.ts'

/** A season that asks the caller’s own subtree; a stranger is not told that there is one. */
export function seasonInReach(call: Call, row: SeasonRow | null): SeasonRow {
  if (row === null || !maySeeSeason(organizationOf(call), row)) throw refused('record.notFound')
  return row
}

export function openInReach(call: Call, row: SeasonRow | null): SeasonRow {
  const season = seasonInReach(call, row)
  if (season.closed_at !== null) throw refused('graduation.closed')
  return season
}
