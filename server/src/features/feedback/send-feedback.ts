import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { readMembership } from '../members/index.ts'
import { readOrganization } from '../organizations/index.ts'
import { showOwn } from './describe-own.ts'
import type { FeedbackEntries, Reporting } from './file-feedback.ts'
import { fileFeedback } from './file-feedback.ts'
import { takeOwn } from './limits.ts'

/** FAQ X2, for who is logged in: nobody has to say who they are or where it should go. */
export async function sendFeedback(call: Call, entries: FeedbackEntries): Promise<OwnFeedback> {
  await takeOwn(call)
  const id = await inTransaction(call.platform.database, async (trx) =>
    fileFeedback(trx, call, await reportingOf(trx, call), entries),
  )
  return showOwn(call, id)
}

async function reportingOf(trx: Transaction, call: Call): Promise<Reporting> {
  const { power, name } = actorOf(call)
  if (power.kind === 'person') return ofPerson(trx, power.personId, name)
  if (power.kind === 'organization') return ofOrganization(trx, power.organizationId)
  throw refused('access.denied')
}

async function ofPerson(trx: Transaction, personId: string, name: string): Promise<Reporting> {
  const membership = await readMembership(trx, personId)
  const present = membership?.status === 'left' ? null : membership
  const organizationId = present?.organizationId ?? null
  return {
    reporter: { kind: 'person', organizationId },
    columns: {
      person_id: personId,
      organization_id: organizationId,
      reporter_name: name,
      reporter_code: present?.number ?? null,
    },
  }
}

async function ofOrganization(trx: Transaction, id: number): Promise<Reporting> {
  const self = await readOrganization(trx, id)
  if (self === null) throw refused('access.denied')
  return {
    reporter: { kind: 'organization', superiorId: self.parentId },
    columns: { organization_id: id, reporter_name: self.fullName, reporter_code: `${id}` },
  }
}
