import { decideSubmission } from '@qingtuan/domain/join-applications/submission'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { v7 as newId } from 'uuid'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { nameKeys } from '../../platform/pinyin/name-keys.ts'
import { must, refused } from '../../platform/refused.ts'
import { readMembership } from '../members/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import type { JoinEntries } from './read-entries.ts'
import { readEntries } from './read-entries.ts'
import { recordAct } from './record-act.ts'
import { insertApplication, statesOf } from './store/applications.ts'
import { startWaiting } from './waiting.ts'

export interface Applicant {
  readonly personId: string
  /** The applicant’s own account; a registration is not logged in yet. */
  readonly accountId: string
  readonly name: string
  readonly bornOn: CalendarDate
  readonly entries: JoinEntries
}

/** Files an application in the transaction of a registration or a submission; throws its refusals. */
export async function fileJoinApplication(trx: Transaction, call: Call, applicant: Applicant): Promise<void> {
  const { personId, entries } = applicant
  const membership = await readMembership(trx, personId)
  const known = membership?.status === 'floating' ? membership : null
  const entered = await readEntries(trx, {
    entries,
    bornOn: applicant.bornOn,
    now: call.now,
    membership: known,
  })
  const organization = await lockOrganization(trx, entries.organizationId)
  if (organization === null) throw refused('record.notFound')
  const earlier = await statesOf(trx, personId)
  const { state } = must(decideSubmission({ organization, earlier, membership: membership?.status ?? null }))
  const row = {
    id: newId(),
    person_id: personId,
    ...applicantColumns(applicant.name),
    organization_id: organization.id,
    org_path: organization.path,
    state,
    ...entered,
    ...startWaiting(call),
    submitted_at: call.now,
  }
  await insertApplication(trx, row)
  await recordAct(trx, call, {
    id: row.id,
    act: 'submit',
    actor: 'applicant',
    by: applicant,
    after: { state, organizationId: organization.id },
  })
}

function applicantColumns(name: string) {
  const { pinyin, initials } = nameKeys(name)
  return { applicant_name: name, applicant_name_py: pinyin, applicant_name_initials: initials }
}
