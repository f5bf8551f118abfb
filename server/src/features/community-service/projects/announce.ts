import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import type { Notice } from '../../../platform/notices/announce-notice.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import type { ProjectRow } from '../store/projects.ts'
import { inChina } from './describe.ts'

type Told = Pick<ProjectRow, 'id' | 'title' | 'place_name' | 'starts_at'>

/** Tells people of a project, each of them once. */
export async function tellPeople(
  trx: Transaction,
  call: Pick<Call, 'now'>,
  { id, title, place_name: place, starts_at }: Told,
  {
    personIds,
    kind,
    facts = {},
  }: { personIds: readonly string[]; kind: NoticeKind; facts?: Notice['facts'] },
): Promise<void> {
  const known = { title, place, at: inChina(starts_at), ...facts }
  const link = `/service/${id}`
  const notices = [...new Set(personIds)].map((personId) => ({ to: { personId }, kind, facts: known, link }))
  await announceNotices(trx, call, notices)
}
