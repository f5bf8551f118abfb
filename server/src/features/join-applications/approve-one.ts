import { decideApproval } from '@qingtuan/domain/join-applications/review'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import type { Person } from '../accounts/index.ts'
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
import { decideApplication } from './store/applications.ts'
import type { FiledRow } from './store/list.ts'
import { standingAt } from './waiting.ts'

export interface ApprovalInput {
  readonly id: string
  readonly note?: string | undefined
}

/** What an approval has read and written, for its answer. */
export interface Approved {
  readonly filed: FiledRow
  readonly person: Person
}

/** Approves one application in a transaction of its own: the applicant is then a member of the branch. */
export async function approveOne(call: Call, input: ApprovalInput): Promise<Approved> {
  const spare = await leaseSpareNumber(call, input.id)
  return inTransaction(call.platform.database, (trx) => approve(trx, call, { ...input, spare }))
}

type Approval = ApprovalInput & { readonly spare: SpareNumber | null }

async function approve(trx: Transaction, call: Call, { id, note, spare }: Approval): Promise<Approved> {
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
  const person = await readApplicant(trx, call, application.person_id)
  await admit(trx, call, { application, person, branch, note: approval.note, spare })
  const decision = { state: approval.state, decided_at: call.now }
  await decideApplication(trx, id, decision)
  const before = factsOf(application)
  const after = { ...before, state: approval.state }
  await recordAct(trx, call, { id, act: 'approve', actor, before, after, reason: approval.note })
  return { filed: { ...application, ...decision, short_name: branch.shortName }, person }
}

interface Admission {
  readonly application: Application
  readonly person: Person
  readonly branch: OrganizationFacts
  readonly note: string | null
  readonly spare: SpareNumber | null
}

async function admit(trx: Transaction, call: Call, admission: Admission): Promise<void> {
  const { application, person, branch, note, spare } = admission
  const { id: personId, name, sex, bornOn, phone } = person
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
