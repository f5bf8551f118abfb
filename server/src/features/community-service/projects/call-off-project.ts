import type { OrganizedProject } from '@qingtuan/contract/community-service/organizing'
import { readServiceReason } from '@qingtuan/domain/community-service/entries'
import { mayCallOff } from '@qingtuan/domain/community-service/phase'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { must, refused } from '../../../platform/refused.ts'
import { readLeaders } from '../store/leaders.ts'
import type { ProjectRow } from '../store/projects.ts'
import { changeProjectRow, phaseOf } from '../store/projects.ts'
import { readTakingPart } from '../store/sign-ups.ts'
import { tellPeople } from './announce.ts'
import { getProject } from './get-project.ts'
import { holdOwnProject } from './reach.ts'

/** Everybody who takes part, waits or leads is told why. */
export async function callOffProject(
  call: Call,
  { id, reason: raw }: { id: string; reason: string },
): Promise<OrganizedProject> {
  await inTransaction(call.platform.database, async (trx) => {
    const project = await holdOwnProject(trx, call, id)
    if (!mayCallOff(phaseOf(project, call.now))) throw refused('serviceProject.notNow')
    await callOff(trx, call, project, must(readServiceReason(raw)))
  })
  return getProject(call, { id })
}

/** Calls off a project whose row is held; without a reason of its own, because its organization is archived. */
export async function callOff(
  trx: Transaction,
  call: Call,
  project: ProjectRow,
  reason: string | null,
): Promise<void> {
  const { id } = project
  await changeProjectRow(trx, id, {
    cancelled_at: call.now,
    cancelled_reason: reason,
    closed_at: project.closed_at ?? call.now,
  })
  await recordAudit(trx, call, {
    act: 'communityService.callOffProject',
    subjectKind: 'serviceProject',
    subjectId: id,
    after: { reason },
  })
  const leaders = await readLeaders(trx, id)
  const personIds = [...(await readTakingPart(trx, id)), ...leaders.map(({ personId }) => personId)]
  const told =
    reason === null
      ? ({ kind: 'serviceProject.endedByArchival' } as const)
      : ({ kind: 'serviceProject.calledOff', facts: { reason } } as const)
  await tellPeople(trx, call, project, { personIds, ...told })
}
