import type { returnDetail, returnRow } from '@qingtuan/contract/yearly-returns'
import { mayExplainReturnOf } from '@qingtuan/domain/cadres/yearly-return-access'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { needsExplanation } from '@qingtuan/domain/yearly-returns/drop'
import { explainUntil } from '@qingtuan/domain/yearly-returns/explanation'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { describeCounts } from './describe-counts.ts'
import type { ReturnRow } from './store/returns.ts'
import { readFrozen } from './store/returns.ts'

export type ReturnOnList = z.infer<typeof returnRow>
export type ReturnInFull = z.infer<typeof returnDetail>

export function describeRow(row: ReturnRow): ReturnOnList {
  return {
    year: row.year,
    organization: { id: row.organization_id, shortName: row.short_name },
    members: row.members,
    before: row.before,
    dropped: needsExplanation(row.before, row.members),
    explanation: explanationOf(row),
    explainUntil: explainUntil(row.year),
  }
}

function explanationOf({ explanation, explained_at, explained_by_name }: ReturnRow) {
  if (explanation === null || explained_at === null || explained_by_name === null) return null
  return { text: explanation, at: explained_at.toISOString(), byName: explained_by_name }
}

export async function describeReturn(call: Call, row: ReturnRow): Promise<ReturnInFull> {
  const years = [row.year, row.year - 1]
  const frozen = await readFrozen(call.platform.database, row.organization_id, years)
  const [now, before] = years.map((year) => frozen.get(year))
  if (!now) throw new Error(`The return of ${row.organization_id} for ${row.year} is gone`)
  const onList = describeRow(row)
  const isOpen = onList.dropped && toShanghaiDate(call.now) <= onList.explainUntil
  return {
    ...onList,
    fullName: row.full_name,
    frozenAt: row.frozen_at.toISOString(),
    figures: describeCounts(now),
    figuresBefore: before ? describeCounts(before) : null,
    may: { explain: isOpen && mayExplainReturnOf(organizationOf(call), row.organization_id) },
  }
}
