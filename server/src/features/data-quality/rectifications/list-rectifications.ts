import { campaignPlace } from '@qingtuan/domain/cadres/finding-access'
import { WHOLE_TREE } from '@qingtuan/domain/organizations/path'
import type { Call } from '../../../platform/call.ts'
import { actorOf } from '../../../platform/call.ts'
import { refused } from '../../../platform/refused.ts'
import { findingPath } from '../reach.ts'
import { listRectificationRows } from '../store/rectifications.ts'
import type { Rectification } from './describe.ts'
import { describe } from './describe.ts'

interface Campaigns {
  readonly items: Rectification[]
  readonly may: { readonly start: boolean }
}

/** Campaigns that the calling organization takes part in, or has started. */
export function listRectifications(call: Call): Promise<Campaigns> {
  return listAt(call, findingPath(call))
}

/** Those of the whole city, for the number officer. */
export async function listCityRectifications(call: Call): Promise<Campaigns> {
  if (campaignPlace(actorOf(call).power)?.organizationId !== null) throw refused('access.denied')
  return listAt(call, WHOLE_TREE)
}

async function listAt(call: Call, path: string): Promise<Campaigns> {
  const rows = await listRectificationRows(call.platform.database, path)
  const items = await Promise.all(rows.map((row) => describe(call, row, path)))
  return { items, may: { start: campaignPlace(actorOf(call).power) !== null } }
}
