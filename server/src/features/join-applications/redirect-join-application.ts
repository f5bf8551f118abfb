import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { decideRedirect } from '@qingtuan/domain/join-applications/redirect'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { lockOrganization } from '../organizations/index.ts'
import { showOwn } from './list-own.ts'
import { lockOwn } from './reach.ts'
import { factsOf, recordAct } from './record-act.ts'
import { changeApplication } from './store/applications.ts'
import { startWaiting } from './waiting.ts'

interface Input {
  readonly id: string
  readonly organizationId: number
}

/** Sends an open application to another branch (FAQ M6). */
export async function redirectJoinApplication(call: Call, input: Input): Promise<JoinApplication> {
  await inTransaction(call.platform.database, (trx) => redirect(trx, call, input))
  return showOwn(call, input.id)
}

async function redirect(trx: Transaction, call: Call, { id, organizationId }: Input): Promise<void> {
  const application = await lockOwn(trx, call, id)
  const target = await lockOrganization(trx, organizationId)
  if (target === null) throw refused('record.notFound')
  const before = factsOf(application)
  const { state } = must(decideRedirect({ application: before, target }))
  await changeApplication(trx, id, {
    state,
    organization_id: target.id,
    org_path: target.path,
    ...startWaiting(call),
  })
  const after = { state, organizationId: target.id }
  await recordAct(trx, call, { id, act: 'redirect', actor: 'applicant', before, after })
}
