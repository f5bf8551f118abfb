import { isWithin } from '@qingtuan/domain/organizations/path'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { ReportCell, ReportSource } from '../../platform/long-tasks/report-source.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import { readOrganization } from '../organizations/index.ts'
import { describeRow } from './describe-return.ts'
import { returnsInReach } from './reach.ts'
import { countChildReturns, listChildReturns } from './store/children.ts'
import type { ReturnKey, ReturnRow } from './store/returns.ts'
import { findReturn } from './store/returns.ts'

const HEADER = ['团组织', '年末团员', '上年末', '增减', '须说明', '减少原因说明', '说明人', '说明日期']

const ROWS_AT_ONCE = 500

/** A return with those of its direct children, each with why its members became fewer: written by a job. */
export const yearlyReturnExport = {
  async judge(call: Call, key: ReturnKey): Promise<string> {
    await returnsInReach(call, key.organizationId)
    const { short_name } = await foundReturn(call.platform.database, key)
    return `${key.year}年报-${short_name}`
  },

  async open({ database, clock }: Platform, key: ReturnKey, reach: string): Promise<ReportSource> {
    const organization = await readOrganization(database, key.organizationId)
    // What was within reach when it was asked for may have moved away since.
    if (organization === null || !isWithin(organization.path, reach)) throw refused('record.notFound')
    const row = await foundReturn(database, key)
    const title = `${key.year} 年年报`
    return {
      name: `${key.year}年报`,
      header: HEADER,
      pages: returnPages(database, row),
      total: 1 + (await countChildReturns(database, { parentId: row.organization_id, year: row.year })),
      print: {
        facts: { title, author: row.full_name, at: clock() },
        head: [
          { kind: 'title', text: title },
          { kind: 'text', text: `组织：${row.full_name}` },
          { kind: 'text', text: `冻结日期：${toShanghaiDate(row.frozen_at)}` },
        ],
      },
    }
  },
}

async function foundReturn(database: KyselyDatabase, key: ReturnKey): Promise<ReturnRow> {
  const row = await findReturn(database, key)
  if (row === null) throw refused('record.notFound')
  return row
}

/** The organization itself, then its children by name. */
async function* returnPages(database: KyselyDatabase, own: ReturnRow): AsyncGenerator<ReportCell[][]> {
  yield [cellsOf(own)]
  const wish = { parentId: own.organization_id, year: own.year, only: undefined, limit: ROWS_AT_ONCE }
  for (let after: { name: string; id: number } | null = null; ; ) {
    const rows: ReturnRow[] = await listChildReturns(database, { ...wish, after })
    yield rows.map(cellsOf)
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_AT_ONCE) return
    after = { name: last.name_py, id: last.organization_id }
  }
}

function cellsOf(row: ReturnRow): ReportCell[] {
  const { organization, members, before, dropped, explanation } = describeRow(row)
  return [
    organization.shortName,
    members,
    before ?? '',
    before === null ? '' : members - before,
    dropped ? '是' : '否',
    explanation?.text ?? '',
    explanation?.byName ?? '',
    explanation ? toShanghaiDate(new Date(explanation.at)) : '',
  ]
}
