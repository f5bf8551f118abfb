import type { KyselyDatabase } from '../../platform/database/database.ts'
import { joinedOnText } from '../members/index.ts'
import type { FiledRow, ListWish } from './store/list.ts'
import { listFiled } from './store/list.ts'

const PAGE = 1000

/** What a list of applications shows, whole and in its order, page by page as it is read. */
export async function* applicationPages(
  database: KyselyDatabase,
  wish: Omit<ListWish, 'after' | 'limit'>,
): AsyncGenerator<ReturnType<typeof describe>[], void, undefined> {
  for (let after: ListWish['after'] = null; ; ) {
    const rows: FiledRow[] = await listFiled(database, { ...wish, after, limit: PAGE })
    yield rows.map(describe)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = { since: last.waits_since.toISOString(), id: last.id }
  }
}

function describe(row: FiledRow) {
  return {
    personId: row.person_id,
    state: row.state,
    joinedOn: joinedOnText(row),
    memberNumber: row.member_number,
    organization: row.short_name,
    submittedAt: row.submitted_at,
    waitsUntil: row.state === 'pending' ? row.waits_until : null,
  }
}
