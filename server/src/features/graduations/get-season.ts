import type { GraduationSeason } from '@qingtuan/contract/graduations/season'
import type { Call } from '../../platform/call.ts'
import { describe } from './describe.ts'
import { seasonInReach } from './reach.ts'
import { findSeason } from './store/seasons.ts'

export async function getSeason(call: Call, { id }: { readonly id: string }): Promise<GraduationSeason> {
  return describe(call, seasonInReach(call, await findSeason(call.platform.database, id)))
}
