import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import { refused } from '../../platform/refused.ts'
import { countProvisional } from '../members/index.ts'
import type { CaseInFull, CaseOnList } from './describe-case.ts'
import { describeFull, describeRow } from './describe-case.ts'
import { caseRole, lookerOf } from './reach.ts'
import type { CaseFilter } from './store/case-list.ts'
import { countCases, listCasesOf } from './store/case-list.ts'
import { findCaseRow } from './store/case-rows.ts'
import { countCorrections } from './store/correction-list.ts'
import { readIdPlace } from './store/place.ts'

type Input = CaseFilter & { readonly cursor?: string | undefined; readonly limit: number }

interface Page {
  readonly items: CaseOnList[]
  readonly nextCursor: string | null
}

/** Cases of the own subtree, on either side. */
export async function listCases(call: Call, { cursor, limit, ...filter }: Input): Promise<Page> {
  const wish = { ...lookerOf(call), filter, after: readIdPlace(cursor), limit: limit + 1 }
  const found = await listCasesOf(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: rows.map((row) => describeRow(call, row)), nextCursor }
}

export async function getCase(call: Call, { id }: { id: string }): Promise<CaseInFull> {
  const row = await findCaseRow(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  caseRole(call, row)
  return describeFull(call, row)
}

/** What waits for the calling organization. */
export async function countWaitingNumbers(call: Call) {
  const { database } = call.platform
  const looker = { ...lookerOf(call), today: toShanghaiDate(call.now) }
  const [corrections, cases, provisional] = await Promise.all([
    countCorrections(database, looker),
    countCases(database, looker),
    countProvisional(database, looker.askedBy),
  ])
  return { corrections: corrections.own, silentCorrections: corrections.silent, ...cases, provisional }
}
