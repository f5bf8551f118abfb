import type { RETURN_FORMATS } from '@qingtuan/contract/yearly-returns'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { printAside } from '../../platform/pdf/print-aside.ts'
import { refused } from '../../platform/refused.ts'
import { MEDIA_TYPES, writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet.ts'
import { describeRow } from './describe-return.ts'
import { returnsInReach } from './reach.ts'
import { listChildReturns } from './store/children.ts'
import type { ReturnKey, ReturnRow } from './store/returns.ts'
import { findReturn } from './store/returns.ts'

type Wish = ReturnKey & { readonly format: (typeof RETURN_FORMATS)[number] }

const HEADER = ['团组织', '年末团员', '上年末', '增减', '须说明', '减少原因说明', '说明人', '说明日期']
type Line = (string | number)[]

const ROWS_AT_ONCE = 500
/** A longer list is read as a spreadsheet. */
const ROWS_PRINTED = 500

/** A return with those of its direct children, each with why its members became fewer, to carry or to print. */
export async function getReturnFile(call: Call, { format, ...key }: Wish): Promise<File> {
  await returnsInReach(call, key.organizationId)
  const row = await findReturn(call.platform.database, key)
  if (row === null) throw refused('record.notFound')
  const name = `年报-${key.year}-${key.organizationId}.${format}`
  if (format === 'pdf') return new File([await print(call, row)], name, { type: 'application/pdf' })
  const sheet = writeSpreadsheet('xlsx', { name: `${key.year}年报`, header: HEADER, rows: lines(call, row) })
  return new File([new Uint8Array(await new Response(sheet).arrayBuffer())], name, { type: MEDIA_TYPES.xlsx })
}

async function print(call: Call, row: ReturnRow): Promise<Uint8Array<ArrayBuffer>> {
  const rows: string[][] = []
  for await (const line of lines(call, row)) {
    if (rows.length === ROWS_PRINTED) break
    rows.push(line.map(String))
  }
  const title = `${row.year} 年年报`
  const note = `仅列出前 ${ROWS_PRINTED} 个组织，全部内容见电子表格。`
  return printAside({
    facts: { title, author: row.full_name, at: call.now },
    blocks: [
      { kind: 'title', text: title },
      { kind: 'text', text: `组织：${row.full_name}` },
      { kind: 'text', text: `冻结日期：${toShanghaiDate(row.frozen_at)}` },
      { kind: 'table', header: HEADER, rows },
      ...(rows.length === ROWS_PRINTED ? ([{ kind: 'note', text: note }] as const) : []),
    ],
  })
}

/** The organization itself, then its children by name. */
async function* lines({ platform }: Call, own: ReturnRow): AsyncGenerator<Line> {
  yield cellsOf(own)
  const wish = { parentId: own.organization_id, year: own.year, only: undefined, limit: ROWS_AT_ONCE }
  for (let after: { name: string; id: number } | null = null; ; ) {
    const rows: ReturnRow[] = await listChildReturns(platform.database, { ...wish, after })
    yield* rows.map(cellsOf)
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_AT_ONCE) return
    after = { name: last.name_py, id: last.organization_id }
  }
}

function cellsOf(row: ReturnRow): Line {
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
