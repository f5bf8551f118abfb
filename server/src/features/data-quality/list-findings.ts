import type { finding, findingFilter } from '@qingtuan/contract/data-quality/finding'
import type { Power } from '@qingtuan/domain/cadres/access'
import { findingRole } from '@qingtuan/domain/cadres/finding-access'
import { decideFinding } from '@qingtuan/domain/data-quality/finding'
import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { findingPath, findingsInReach } from './reach.ts'
import type { FindingRow } from './store/list.ts'
import { listFindingRows } from './store/list.ts'

type Input = z.infer<typeof findingFilter> & { readonly cursor?: string | undefined; readonly limit: number }

const place = z.object({ since: z.iso.datetime({ precision: 3 }).regex(/^[12]/), id: z.uuid() })

/** What is to be mended within reach. */
export async function listFindings(call: Call, { cursor, limit, ...filter }: Input) {
  const { organizationId } = filter
  const path =
    organizationId === undefined ? findingPath(call) : (await findingsInReach(call, organizationId)).path
  const askedBy = organizationOf(call).organizationId
  const after = readCursor(place, cursor)
  const wish = { filter, askedBy, path, after, limit: limit + 1 }
  const found = await listFindingRows(call.platform.database, wish)
  const placeOf = ({ since, id }: FindingRow) => ({ since: since.toISOString(), id })
  const { rows, nextCursor } = cutPage(found, limit, placeOf)
  return { items: rows.map((row) => describe(organizationOf(call), row)), nextCursor }
}

function describe(power: Power, row: FindingRow): z.infer<typeof finding> {
  const { id, check_kind: check, state, member_id, name, number } = row
  const role = findingRole(power, { organizationId: row.organization_id, organizationPath: row.org_path })
  const may = (act: 'explain' | 'accept') => role !== null && decideFinding(state, act, role).ok
  return {
    id,
    check,
    state,
    since: row.since.toISOString(),
    member: member_id === null ? null : { id: member_id, name: name ?? '', memberNumber: number ?? '' },
    organization: { id: row.organization_id, shortName: row.short_name },
    explanation: explanationOf(row),
    remark: row.remark,
    may: { explain: may('explain'), decide: may('accept') },
  }
}

function explanationOf({ explanation, explained_at, explained_by_name }: FindingRow) {
  if (explanation === null || explained_at === null) return null
  return { text: explanation, at: explained_at.toISOString(), byName: explained_by_name ?? '' }
}
