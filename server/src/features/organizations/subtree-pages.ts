import type { KyselyDatabase } from '../../platform/database/database.ts'
import { listSubtree } from './store/subtree-list.ts'

export type OrganizationOnList = Awaited<ReturnType<typeof listSubtree>>[number]

const PAGE = 1000

/** The organizations of a subtree with their top, archived ones too, superiors first, page by page as it is read. */
export async function* subtreePages(
  database: KyselyDatabase,
  path: string,
): AsyncGenerator<OrganizationOnList[], void, undefined> {
  for (let after = ''; ; ) {
    const rows: OrganizationOnList[] = await listSubtree(database, { path, after, limit: PAGE })
    yield rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.path
  }
}
