import type { GraduationSeason } from '@qingtuan/contract/graduations/season'
import { mayOpenSeason } from '@qingtuan/domain/cadres/graduation-access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { describe } from './describe.ts'
import { listSeasonRows } from './store/seasons.ts'

export async function listSeasons(
  call: Call,
  { scope }: { readonly scope: 'open' | 'all' },
): Promise<{ items: GraduationSeason[]; may: { open: boolean } }> {
  const power = organizationOf(call)
  const { organizationId: id, path } = power
  const rows = await listSeasonRows(call.platform.database, { id, path, onlyOpen: scope === 'open' })
  const items = await Promise.all(rows.map((row) => describe(call, row)))
  return { items, may: { open: mayOpenSeason(power) } }
}
