import { decideReturn } from '@qingtuan/domain/join-applications/review'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { lockOrganization } from '../organizations/index.ts'
import { readApplicant } from './applicant.ts'
import { returnedMessage } from './jobs.ts'
import { lockForReview } from './reach.ts'
import { factsOf, recordAct } from './record-act.ts'
import { changeApplication } from './store/applications.ts'
import { standingAt } from './waiting.ts'

export interface ReturnInput {
  readonly id: string
  readonly reason: string
}

/** Returns one application in a transaction of its own; the applicant is told why. */
export async function returnOne(call: Call, input: ReturnInput): Promise<void> {
  await inTransaction(call.platform.database, (trx) => giveBack(trx, call, input))
}

async function giveBack(trx: Transaction, call: Call, { id, reason: raw }: ReturnInput): Promise<void> {
  const { application, actor } = await lockForReview(trx, call, id)
  const branch = await lockOrganization(trx, application.organization_id)
  if (branch === null) throw refused('record.notFound')
  const standing = standingAt(call.now, application)
  const { state, reason } = must(decideReturn({ application: standing, actor, reason: raw }))
  await changeApplication(trx, id, { state, decided_at: call.now, return_reason: reason })
  const before = factsOf(application)
  await recordAct(trx, call, { id, act: 'return', actor, before, after: { ...before, state }, reason })
  const { phone } = await readApplicant(trx, call, application.person_id)
  const message = phone === null ? [] : [returnedMessage(phone, branch.shortName, reason)]
  await announceSms(trx, call, message)
}
