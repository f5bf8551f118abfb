import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { Notice } from '../../platform/notices/announce-notice.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Feedback } from './store/feedback.ts'

type Facts = Notice['facts']
type Known = Pick<Feedback, 'id' | 'number' | 'reporter_kind' | 'person_id' | 'organization_id'>

/** Tells an organization that it has it now; the administrators see their inbox. */
export async function tellHandler(
  trx: Transaction,
  call: Call,
  { id, number }: Known,
  notice: { handlerId: number | null; kind: NoticeKind; facts: Facts },
): Promise<void> {
  const { handlerId: organizationId, kind, facts } = notice
  if (organizationId === null) return
  const told = { to: { organizationId }, kind, facts: { number, ...facts }, link: `/feedback/${id}` }
  await announceNotices(trx, call, [told])
}

/** Tells the reporter in the app; a visitor looks by number and phone. */
export async function tellReporter(
  trx: Transaction,
  call: Call,
  feedback: Known,
  { kind, facts }: { kind: NoticeKind; facts: Facts },
): Promise<void> {
  const { id, number, person_id: personId, reporter_kind, organization_id: organizationId } = feedback
  const known = { kind, facts: { number, ...facts } }
  if (personId !== null)
    await announceNotices(trx, call, [{ ...known, to: { personId }, link: `/feedback/${id}` }])
  else if (reporter_kind === 'organization' && organizationId !== null)
    await announceNotices(trx, call, [{ ...known, to: { organizationId }, link: `/feedback/sent/${id}` }])
}
