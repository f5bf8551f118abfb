import type { deskDetail, deskRow } from '@qingtuan/contract/number-cases/case'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import { refused } from '../../platform/refused.ts'
import { describeStaffNames } from '../accounts/index.ts'
import { readOrganization } from '../organizations/index.ts'
import { describeBeyond, describeStanding } from './describe-case.ts'
import { officerOf } from './reach.ts'
import type { CaseRow } from './store/case-rows.ts'
import { findCaseRow } from './store/case-rows.ts'
import type { DeskFilter } from './store/desk.ts'
import { countDesk, listDesk, othersAbout } from './store/desk.ts'
import { readDuePlace, readIdPlace } from './store/place.ts'

type Input = DeskFilter & { readonly cursor?: string | undefined; readonly limit: number }
type DeskRow = z.infer<typeof deskRow>
type DeskCase = z.infer<typeof deskDetail>

/** The cases of the whole city. */
export async function listQueue(
  call: Call,
  { cursor, limit, ...filter }: Input,
): Promise<{ items: DeskRow[]; nextCursor: string | null }> {
  const me = officerOf(call)
  const isSettled = filter.view === 'settled'
  const after = isSettled ? readIdPlace(cursor) : readDuePlace(cursor)
  const path = await pathOf(call, filter.organizationId)
  const wish = { filter, path, today: toShanghaiDate(call.now), after, limit: limit + 1 }
  const found = await listDesk(call.platform.database, wish)
  const placeOf = ({ id, waits_until }: CaseRow) => (isSettled ? { id } : { due: waits_until, id })
  const { rows, nextCursor } = cutPage(found, limit, placeOf)
  return {
    items: rows.map((row) => ({ ...describeStanding(call, row), takenByMe: row.taken_by === me })),
    nextCursor,
  }
}

async function pathOf({ platform }: Call, organizationId: number | undefined): Promise<string | null> {
  if (organizationId === undefined) return null
  const organization = await readOrganization(platform.database, organizationId)
  if (organization === null) throw refused('record.notFound')
  return organization.path
}

export function countQueue(call: Call) {
  officerOf(call)
  return countDesk(call.platform.database, toShanghaiDate(call.now))
}

/** One case with both sides. */
export async function getDeskCase(call: Call, { id }: { id: string }): Promise<DeskCase> {
  officerOf(call)
  const { database } = call.platform
  const row = await findCaseRow(database, id)
  if (row === null) throw refused('record.notFound')
  const [beyond, others, names] = await Promise.all([
    describeBeyond(call, row),
    othersAbout(database, row),
    describeStaffNames(database, row.taken_by === null ? [] : [row.taken_by]),
  ])
  return {
    ...describeStanding(call, row),
    ...beyond,
    takenBy: row.taken_by && (names.get(row.taken_by) ?? null),
    others: others.map((other) => {
      const { id: otherId, claimant, state } = describeStanding(call, other)
      return { id: otherId, claimant, state }
    }),
    may: { take: row.state === 'escalated', decide: row.state === 'inReview' || row.state === 'escalated' },
  }
}
