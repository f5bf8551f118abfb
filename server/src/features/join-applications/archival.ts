import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { closeOpen } from './store/closing.ts'
import { insertSteps } from './store/steps.ts'

/**
 * The branch is archived (FAQ O6): what waits there is closed, and the applicants are told in the app. Answers how many.
 */
export async function closeMattersOf(
  trx: Transaction,
  call: Call,
  { id, shortName }: { readonly id: number; readonly shortName: string },
): Promise<number> {
  const closed = await closeOpen(trx, { organizationId: id, at: call.now })
  if (closed.length === 0) return 0
  const actor = actorOf(call)
  const { accountId } = actor
  const step = {
    act: 'close',
    actor: 'superior',
    at: call.now,
    accountId,
    byName: signatureOf(actor),
  } as const
  await insertSteps(trx, { ...step, organizationId: id, applicationIds: closed.map((row) => row.id) })
  await recordAudit(trx, call, {
    act: 'joinApplications.close',
    subjectKind: 'organization',
    subjectId: id,
    after: { state: 'closed', applications: closed.length },
  })
  const told = { kind: 'joinApplication.closed', facts: { organization: shortName } } as const
  await announceNotices(
    trx,
    call,
    closed.map(({ personId }) => ({ ...told, to: { personId }, link: '/organization' })),
  )
  return closed.length
}
