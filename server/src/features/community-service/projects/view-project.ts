import type { MemberProject } from '@qingtuan/contract/community-service/taking-part'
import { isOpenTo } from '@qingtuan/domain/community-service/audience'
import { judgeSignUp, judgeWithdrawal, takesPart } from '@qingtuan/domain/community-service/sign-up'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Call } from '../../../platform/call.ts'
import { personOf } from '../../../platform/call.ts'
import { refused } from '../../../platform/refused.ts'
import { passGate } from '../gate.ts'
import type { CommunityServicePorts } from '../ports.ts'
import { leads as leadsProject } from '../store/leaders.ts'
import type { ShownProject } from '../store/project-list.ts'
import { findShownProject } from '../store/project-list.ts'
import type { SignUp } from '../store/sign-ups.ts'
import { findMeanwhile, findSignUp, standingOf, waitingPlaceOf } from '../store/sign-ups.ts'
import { CONTACT_CONTEXT, describeDetails, describeFacts } from './describe.ts'
import { readOwnOrganizations } from './own-organizations.ts'

/** One project. Who takes part or leads needs no gate: nobody is locked out of what they promised. */
export async function viewProject(
  call: Call,
  { id }: { id: string },
  ports: CommunityServicePorts,
): Promise<MemberProject> {
  const { database } = call.platform
  const { personId } = personOf(call)
  const row = await findShownProject(database, id)
  if (row === null) throw refused('record.notFound')
  const [signUp, leads] = await Promise.all([
    findSignUp(database, { projectId: id, personId }),
    leadsProject(database, { projectId: id, personId }),
  ])
  if (!leads && !signUp) {
    await passGate(call, ports)
    if (!isOpenTo(row, await readOwnOrganizations(database, personId))) throw refused('record.notFound')
  }
  return describe(call, row, { signUp, leads })
}

async function describe(
  call: Call,
  row: ShownProject,
  { signUp, leads }: { signUp: SignUp | undefined; leads: boolean },
): Promise<MemberProject> {
  const { database, vault } = call.platform
  const facts = describeFacts(row, call.now)
  const standing = standingOf(signUp)
  const meanwhile = await findMeanwhile(database, { ...row, personId: personOf(call).personId })
  const decision = judgeSignUp({ phase: facts.phase, standing, meanwhile })
  const phone = vault.decrypt(row.contact_phone_box, CONTACT_CONTEXT)
  return {
    ...facts,
    ...describeDetails(row),
    // Whoever was taken off the list had it before, and is told to ask.
    contactPhone: leads || takesPart(standing) || standing === 'removed' ? phone : maskPhone(phone),
    standing,
    waitingPlace: signUp && standing === 'waiting' ? await waitingPlaceOf(database, signUp) : null,
    leads,
    may: { signUp: decision.ok, withdraw: judgeWithdrawal(facts.phase, standing).ok },
    hindrance: decision.ok || takesPart(standing) ? null : decision.refusal,
  }
}
