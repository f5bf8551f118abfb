import type { transferFilter } from '@qingtuan/contract/transfers/organization'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { anyOf, waysToName } from '../../members/index.ts'
import { withinSubtree } from '../../organizations/index.ts'
import type { Place } from './place.ts'
import type { PlacedRow } from './transfers.ts'
import { selectPlaced } from './transfers.ts'

export type Filter = z.infer<typeof transferFilter>

export interface ListWish {
  readonly filter: Filter
  /** The organization that asks. */
  readonly askedBy: { readonly organizationId: number; readonly path: string }
  readonly after: Place | null
  readonly limit: number
}

const NAME = {
  name: 'transfer.member_name',
  pinyin: 'transfer.member_name_py',
  initials: 'transfer.member_name_initials',
}

/** One page, longest waiting first, settled ones latest first: whatever goes out of the subtree, comes into it or moves inside it. */
export function listTransfersOf(database: KyselyDatabase, wish: ListWish): Promise<PlacedRow[]> {
  const { filter, askedBy, after } = wish
  const comes = withinSubtree('target.path', askedBy.path)
  const goes = withinSubtree('origin.path', askedBy.path)
  let page = selectPlaced(database).where(
    {
      in: sql<boolean>`(${comes} and not ${goes})`,
      out: sql<boolean>`(${goes} and not ${comes})`,
      through: sql<boolean>`(${goes} and ${comes})`,
      any: sql<boolean>`(${goes} or ${comes})`,
    }[filter.direction ?? 'any'],
  )
  if (filter.state) page = page.where('transfer.state', '=', filter.state)
  if (filter.standing === 'mine') page = page.where('transfer.holder_id', '=', askedBy.organizationId)
  if (filter.standing === 'open') page = page.where('transfer.decided_at', 'is', null)
  if (filter.standing === 'settled') page = page.where('transfer.decided_at', 'is not', null)
  if (filter.text) page = page.where(anyOf(waysToName(NAME, filter.text)))
  const settled = filter.standing === 'settled'
  if (after) page = page.where(beyond(after, settled))
  const direction = settled ? 'desc' : 'asc'
  return page
    .orderBy('transfer.waits_since', direction)
    .orderBy('transfer.id', direction)
    .limit(wish.limit)
    .execute()
}

function beyond({ since, id }: Place, settled: boolean) {
  const sign = settled ? sql`<` : sql`>`
  return sql<boolean>`(transfer.waits_since, transfer.id) ${sign} (${since}, ${id})`
}

/** The members’ names of some transfers of a subtree, by transfer. */
export async function readNames(
  database: KyselyDatabase,
  { ids, path }: { ids: readonly string[]; path: string },
): Promise<Map<string, string>> {
  const rows = await selectPlaced(database)
    .where('transfer.id', 'in', ids)
    .where(sql<boolean>`(${withinSubtree('origin.path', path)} or ${withinSubtree('target.path', path)})`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.member_name]))
}
