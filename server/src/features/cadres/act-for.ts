import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { mayActFor, setActingOrganization } from './store/access.ts'

/** Chooses the organization for which a cadre acts at the console in this session; it is judged anew at each request. */
export async function actFor(
  call: Call,
  { organizationId }: { organizationId: number | null },
): Promise<{ done: true }> {
  const { app, power, cadre, sessionId } = actorOf(call)
  const personId = cadre?.personId ?? (power.kind === 'person' ? power.personId : null)
  if (app !== 'console' || personId === null) throw refused('access.denied')
  await inTransaction(call.platform.database, async (trx) => {
    if (organizationId !== null && !(await mayActFor(trx, { personId, organizationId })))
      throw refused('cadrePost.noAccess')
    await setActingOrganization(trx, sessionId, organizationId)
    const subject = { subjectKind: 'session', subjectId: sessionId }
    await recordAudit(trx, call, { act: 'cadres.actFor', ...subject, after: { organizationId } })
  })
  return { done: true }
}
