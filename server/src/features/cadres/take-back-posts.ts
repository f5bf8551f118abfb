import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { followEnds } from './follow.ts'
import { toHolder } from './notices.ts'
import { countChangedPosts, deleteImportedPosts, lockImportedPosts } from './store/imported.ts'

/**
 * Takes back the posts that an import has made, in the transaction of what undoes it. Where something happened to one
 * since, nothing is taken back; answers of how many that is so.
 */
export async function takeBackPosts(trx: Transaction, call: Call, importId: string): Promise<number> {
  const posts = await lockImportedPosts(trx, importId)
  const changed = await countChangedPosts(trx, importId)
  if (changed > 0) return changed
  const serving = posts.filter(({ state }) => state === 'active')
  await followEnds(trx, call, serving)
  await deleteImportedPosts(trx, importId)
  const after = {
    posts: posts.map(({ id, person_id, organization_id }) => ({ id, person_id, organization_id })),
  }
  await recordAudit(trx, call, { act: 'cadres.takeBack', subjectKind: 'import', subjectId: importId, after })
  await announceNotices(
    trx,
    call,
    serving.map((post) => toHolder(post, 'cadre.ended')),
  )
  return 0
}
