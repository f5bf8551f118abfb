import { mayManageRegistrationCode, maySeeOrganization } from '@qingtuan/domain/cadres/access'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { lockOrganization } from './store/facts.ts'
import { lockCodeById, markWithdrawn } from './store/registration-codes.ts'

/** Withdrawn twice is withdrawn once: the first time and account stay. */
export async function withdrawRegistrationCode(call: Call, { id }: { id: string }): Promise<{ done: true }> {
  const power = organizationOf(call)
  return inTransaction(call.platform.database, async (trx) => {
    const code = await lockCodeById(trx, id)
    const issuer = code ? await lockOrganization(trx, code.issuerId) : null
    if (!code || !issuer || !maySeeOrganization(power, issuer.path)) throw refused('record.notFound')
    if (!mayManageRegistrationCode(power, { organizationId: issuer.id })) throw refused('access.denied')
    if (code.withdrawnAt !== null) return { done: true }
    await markWithdrawn(trx, { id, at: call.now, by: actorOf(call).accountId })
    await recordAudit(trx, call, {
      act: 'organizations.withdrawRegistrationCode',
      subjectKind: 'registrationCode',
      subjectId: id,
      before: { uses: code.uses, maxUses: code.maxUses },
    })
    return { done: true }
  })
}
