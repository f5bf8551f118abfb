import type { Me } from '@qingtuan/contract/accounts/me'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { liftLimit } from '../../platform/sessions/session-token.ts'
import { describeMe } from './describe-me.ts'
import { knowDevice } from './known-device.ts'
import type { AccountPorts } from './ports.ts'
import { proveDocument } from './prove-document.ts'
import { setProofDue } from './store/proofs.ts'

/** Opens a limited session to its holder, whose device is known from then on (FAQ M5). */
export async function prove(
  call: Call,
  { documentTail }: { documentTail: string },
  ports: AccountPorts,
): Promise<Me> {
  const { accountId, sessionId } = actorOf(call)
  await proveDocument(call, documentTail)
  const deviceToken = await inTransaction(call.platform.database, async (trx) => {
    await setProofDue(trx, accountId, false)
    // Whoever was logged out while they typed has proven nothing about this account as it is now.
    if (!(await liftLimit(trx, sessionId))) throw refused('session.required')
    await recordAudit(trx, call, { act: 'accounts.prove', subjectKind: 'session', subjectId: sessionId })
    return knowDevice(trx, call, accountId)
  })
  call.setDeviceToken(deviceToken)
  return describeMe(call, { accountId, limited: false }, ports)
}
