import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { decideMending } from '@qingtuan/domain/join-applications/mending'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { readMembership } from '../members/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import { readCaller } from './applicant.ts'
import { showOwn } from './list-own.ts'
import { lockOwn } from './reach.ts'
import type { JoinEntries } from './read-entries.ts'
import { readEntries } from './read-entries.ts'
import { factsOf, recordAct } from './record-act.ts'
import { changeApplication } from './store/applications.ts'
import { startWaiting } from './waiting.ts'

type Input = JoinEntries & { readonly id: string }

/** Corrects an open application and sends it again, to the same branch or to another. */
export async function mendJoinApplication(call: Call, input: Input): Promise<JoinApplication> {
  await inTransaction(call.platform.database, (trx) => mend(trx, call, input))
  return showOwn(call, input.id)
}

async function mend(trx: Transaction, call: Call, { id, ...entries }: Input): Promise<void> {
  const application = await lockOwn(trx, call, id)
  const organization = await lockOrganization(trx, entries.organizationId)
  if (organization === null) throw refused('record.notFound')
  const before = factsOf(application)
  const after = must(decideMending({ state: application.state, organization }))
  const { id: personId, bornOn } = await readCaller(trx, call)
  const membership = await readMembership(trx, personId)
  const entered = await readEntries(trx, { entries, bornOn, now: call.now, membership })
  await changeApplication(trx, id, {
    state: after.state,
    organization_id: organization.id,
    org_path: organization.path,
    ...entered,
    ...startWaiting(call),
  })
  await recordAct(trx, call, { id, act: 'mend', actor: 'applicant', before, after })
}
