import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { PostOnList } from './describe-post.ts'
import { describeRow } from './describe-post.ts'
import type { ListWish, PostRow } from './store/list.ts'
import { listPostRows } from './store/list.ts'

const PAGE = 1000

export interface PostOnPage {
  readonly personId: string
  readonly post: PostOnList
}

/** What a list of posts shows, whole and in its order, page by page as it is read; the caller has judged the reach. */
export async function* postPages(
  database: KyselyDatabase,
  wish: Omit<ListWish, 'after' | 'limit'>,
): AsyncGenerator<PostOnPage[], void, undefined> {
  for (let after: ListWish['after'] = null; ; ) {
    const rows: PostRow[] = await listPostRows(database, { ...wish, after, limit: PAGE })
    yield rows.map((row) => ({ personId: row.person_id, post: describeRow(row, wish.today) }))
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = { id: last.id }
  }
}
