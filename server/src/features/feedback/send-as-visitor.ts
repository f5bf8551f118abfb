import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import type { ProvenPhone } from '../accounts/index.ts'
import { readPhoneProof, spendPhoneProof } from '../accounts/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { readOrganization } from '../organizations/index.ts'
import { describeOwn } from './describe-own.ts'
import type { FeedbackEntries, Reporting } from './file-feedback.ts'
import { fileFeedback } from './file-feedback.ts'
import { takeVisitors } from './limits.ts'
import { PHONE_CONTEXT } from './phone-context.ts'

interface Form extends FeedbackEntries {
  readonly phoneProof: string
  readonly name: string
  readonly organizationId: number
}

/** For who cannot log in: it goes to the superior of the organization that they name. */
export async function sendAsVisitor(call: Call, form: Form): Promise<OwnFeedback> {
  const { database } = call.platform
  const proof = await readPhoneProof(call, form.phoneProof)
  const named = await readOrganization(database, form.organizationId)
  if (named === null) throw refused('record.notFound')
  await takeVisitors(call, proof.phoneIndex)
  const id = await inTransaction(database, async (trx) => {
    await spendPhoneProof(trx, call, proof)
    return fileFeedback(trx, call, reportingOf(call, { name: form.name, named, proof }), form)
  })
  return describeOwn(call, id)
}

interface Visitor {
  readonly name: string
  readonly named: OrganizationFacts
  readonly proof: ProvenPhone
}

function reportingOf({ platform }: Call, { name, named, proof }: Visitor): Reporting {
  return {
    reporter: { kind: 'visitor', superiorId: named.parentId },
    columns: {
      organization_id: named.id,
      reporter_name: name,
      reporter_code: null,
      phone_box: platform.vault.encrypt(proof.phone, PHONE_CONTEXT),
      phone_index: proof.phoneIndex,
    },
  }
}
