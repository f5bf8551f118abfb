import type { Call } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import { refused } from '../../platform/refused.ts'
import type { CorrectionInFull, CorrectionOnList } from './describe-correction.ts'
import { describeFull, describeRow } from './describe-correction.ts'
import { lookerOf, reviewerRole } from './reach.ts'
import type { CorrectionFilter } from './store/correction-list.ts'
import { listCorrectionsOf } from './store/correction-list.ts'
import { findSent } from './store/corrections.ts'
import { readSincePlace } from './store/place.ts'

type Input = CorrectionFilter & { readonly cursor?: string | undefined; readonly limit: number }

interface Page {
  readonly items: CorrectionOnList[]
  readonly nextCursor: string | null
}

export async function listCorrections(call: Call, { cursor, limit, ...filter }: Input): Promise<Page> {
  const wish = { ...lookerOf(call), filter, after: readSincePlace(cursor), limit: limit + 1 }
  const found = await listCorrectionsOf(call.platform.database, wish)
  const placeOf = (row: (typeof found)[number]) => ({ since: row.waits_since.toISOString(), id: row.id })
  const { rows, nextCursor } = cutPage(found, limit, placeOf)
  return { items: await Promise.all(rows.map((row) => describeRow(call, row))), nextCursor }
}

export async function getCorrection(call: Call, { id }: { id: string }): Promise<CorrectionInFull> {
  const row = await findSent(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  reviewerRole(call, row)
  return describeFull(call, row)
}
