import type { MemberProject } from '@qingtuan/contract/community-service/taking-part'
import { isOpenTo } from '@qingtuan/domain/community-service/audience'
import { judgeSignUp, judgeWithdrawal } from '@qingtuan/domain/community-service/sign-up'
import type { OrganizationPath } from '@qingtuan/domain/organizations/path'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { personOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { must, refused } from '../../../platform/refused.ts'
import type { Passed } from '../gate.ts'
import { passGate } from '../gate.ts'
import type { CommunityServicePorts } from '../ports.ts'
import { findShownProject } from '../store/project-list.ts'
import { changeProjectRow, lockProject, phaseOf } from '../store/projects.ts'
import {
  endSignUp,
  findMeanwhile,
  findSignUp,
  holdPerson,
  insertSignUp,
  standingOf,
} from '../store/sign-ups.ts'
import { saveCounted } from './give-places.ts'
import { readOwnOrganizations } from './own-organizations.ts'
import { without } from './participants.ts'
import { viewProject } from './view-project.ts'

interface ById {
  readonly id: string
}

/** A place, or one on the waiting list: decided under the lock of the project’s row. */
export async function signUp(call: Call, { id }: ById, ports: CommunityServicePorts): Promise<MemberProject> {
  const { database } = call.platform
  const passed = await passGate(call, ports)
  const shown = await findShownProject(database, id)
  const own = await readOwnOrganizations(database, passed.personId)
  if (shown === null || !isOpenTo(shown, own)) throw refused('record.notFound')
  await inTransaction(database, (trx) => take(trx, call, { ...passed, id, path: shown.path, own }))
  return viewProject(call, { id }, ports)
}

interface Wish extends Passed, ById {
  readonly path: OrganizationPath
  readonly own: readonly OrganizationPath[]
}

async function take(
  trx: Transaction,
  call: Call,
  { id, personId, membership, path, own }: Wish,
): Promise<void> {
  const project = await lockProject(trx, id)
  // To whom it is open may have changed since it was looked at.
  if (project === null || !isOpenTo({ ...project, path }, own)) throw refused('record.notFound')
  await holdPerson(trx, personId)
  const standing = standingOf(await findSignUp(trx, { projectId: id, personId }))
  const meanwhile = await findMeanwhile(trx, { ...project, personId })
  const taken = must(judgeSignUp({ phase: phaseOf(project, call.now), standing, meanwhile }))
  const signUpId = await insertSignUp(trx, {
    projectId: id,
    personId,
    organizationId: membership?.organizationId ?? null,
    at: call.now,
    placeSince: taken === 'place' ? call.now : null,
  })
  const { signed_up, waiting } = project
  const counts = taken === 'place' ? { signed_up: signed_up + 1 } : { waiting: waiting + 1 }
  await changeProjectRow(trx, id, counts)
  await recordAudit(trx, call, {
    act: 'communityService.signUp',
    subjectKind: 'serviceSignUp',
    subjectId: signUpId,
    after: { projectId: id, taken },
  })
}

/** Whoever waits longest gets the place. */
export async function withdraw(
  call: Call,
  { id }: ById,
  ports: CommunityServicePorts,
): Promise<MemberProject> {
  const { personId } = personOf(call)
  await inTransaction(call.platform.database, async (trx) => {
    const project = await lockProject(trx, id)
    const row = await findSignUp(trx, { projectId: id, personId })
    if (project === null || !row) throw refused('record.notFound')
    must(judgeWithdrawal(phaseOf(project, call.now), standingOf(row)))
    await endSignUp(trx, row.id, { withdrawn_at: call.now })
    await saveCounted(trx, call, project, without(row, project))
    await recordAudit(trx, call, {
      act: 'communityService.withdraw',
      subjectKind: 'serviceSignUp',
      subjectId: row.id,
    })
  })
  return viewProject(call, { id }, ports)
}
