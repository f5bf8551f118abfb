import { decideApproval } from '@qingtuan/domain/join-applications/review'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { admitMember, readMembership, settleFloatingMember } from '../members/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import { readApplicant } from './applicant.ts'
import { approvedMessage } from './jobs.ts'
import { lockForReview } from './reach.ts'
import { factsOf, recordAct } from './record-act.ts'
import type { SpareNumber } from './spare-number.ts'
import { leaseSpareNumber, numberFor } from './spare-number.ts'
import type { Application } from './store/applications.ts'
import { changeApplication } from './store/applications.ts'
import { standingAt } from './waiting.ts'

export interface ApprovalInput {
  readonly id: string
  readonly note?: string | undefined
}

/** Approves one application in a transaction of its own: the applicant is then a member of the branch. */
export async function approveOne(call: Call, input: ApprovalInput): Promise<void> {
  const spare = await leaseSpareNumber(call, input.id)
  await inTransaction(call.platform.database, (trx) => approve(trx, call, { ...input, spare }))
}

type Approval = ApprovalInput & { readonly spare: SpareNumber | null }

async function approve(trx: Transaction, call: Call, { id, note, spare }: Approval): Promise<void> {
  const { application, actor } = await lockForReview(trx, call, id)
  const branch = await lockOrganization(trx, application.organization_id)
  if (branch === null) throw refused('record.notFound')
  const approval = must(
    decideApproval({
      application: standingAt(call.now, application),
      actor,
      organization: branch,
      needsNote: application.needs_note,
      note: note ?? null,
    }),
  )
  const admission = { application, branch, note: approval.note, spare }
  await admit(trx, call, admission)
  await changeApplication(trx, id, { state: approval.state, decided_at: call.now })
  const before = factsOf(application)
  const after = { ...before, state: approval.state }
  await recordAct(trx, call, { id, act: 'approve', actor, before, after, reason: approval.note })
}

interface Admission {
  readonly application: Application
  readonly branch: OrganizationFacts
  readonly note: string | null
  readonly spare: SpareNumber | null
}

async function admit(trx: Transaction, call: Call, admission: Admission): Promise<void> {
  const { application, branch, note, spare } = admission
  const { id: personId, name, sex, bornOn, phone } = await readApplicant(trx, call, application.person_id)
  const membership = await readMembership(trx, personId)
  const { number } =
    membership?.status === 'floating'
      ? await settleFloatingMember(trx, call, { memberId: membership.memberId, branch, note })
      : await admitMember(trx, call, {
          personId,
          name,
          sex,
          bornOn,
          joinedOn: application.joined_on,
          precision: application.joined_on_precision,
          number: numberFor(application, branch, spare),
          branch,
          note,
        })
  const message = phone === null ? [] : [approvedMessage(phone, branch.shortName, number)]
  await announceSms(trx, call, message)
}
