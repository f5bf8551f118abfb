import type { OrganizedProject } from '@qingtuan/contract/community-service/organizing'
import { MOST_LEADERS } from '@qingtuan/domain/community-service/entries'
import { mayCallOff } from '@qingtuan/domain/community-service/phase'
import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import { isWithin } from '@qingtuan/domain/organizations/path'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf, organizationOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { deleteLeader, findLeaderToBe, insertLeader, readLeaders } from '../store/leaders.ts'
import type { ProjectRow } from '../store/projects.ts'
import { phaseOf } from '../store/projects.ts'
import { tellPeople } from './announce.ts'
import { getProject } from './get-project.ts'
import { holdOwnProject } from './reach.ts'

interface Wish {
  readonly id: string
  readonly leader: { readonly kind: 'member' | 'cadre'; readonly id: string }
}

/** Somebody who leads it already is left as they are. */
export async function addLeader(call: Call, { id, leader }: Wish): Promise<OrganizedProject> {
  await inTransaction(call.platform.database, async (trx) => {
    const project = await holdLedProject(trx, call, id)
    const one = await findLeaderToBe(trx, leader)
    if (one === null || !isWithin(one.path, organizationOf(call).path))
      throw refused('serviceProject.leaderUnknown')
    const present = await readLeaders(trx, id)
    if (present.length >= MOST_LEADERS) throw refused('serviceProject.leadersFull', { maximum: MOST_LEADERS })
    const { personId } = one
    if (await insertLeader(trx, { projectId: id, personId, at: call.now }))
      await record(trx, call, project, { personId, kind: 'serviceProject.leader' })
  })
  return getProject(call, { id })
}

/** At any time: whoever should not keep the list any more is taken off it, also when all is over. */
export async function removeLeader(
  call: Call,
  { id, personId }: { id: string; personId: string },
): Promise<{ done: true }> {
  await inTransaction(call.platform.database, async (trx) => {
    const project = await holdOwnProject(trx, call, id)
    if (!(await deleteLeader(trx, { projectId: id, personId }))) throw refused('record.notFound')
    await record(trx, call, project, { personId, kind: 'serviceProject.leaderNoMore' })
  })
  return { done: true }
}

/** Until it is over: whoever falls ill on the way has a stand-in. */
async function holdLedProject(trx: Transaction, call: Call, id: string): Promise<ProjectRow> {
  const project = await holdOwnProject(trx, call, id)
  if (!mayCallOff(phaseOf(project, call.now))) throw refused('serviceProject.notNow')
  return project
}

async function record(
  trx: Transaction,
  call: Call,
  project: ProjectRow,
  { personId, kind }: { personId: string; kind: NoticeKind },
): Promise<void> {
  await recordAudit(trx, call, {
    act: kind === 'serviceProject.leader' ? 'communityService.addLeader' : 'communityService.removeLeader',
    subjectKind: 'serviceProject',
    subjectId: project.id,
    after: { personId },
  })
  const facts = { organization: actorOf(call).name }
  await tellPeople(trx, call, project, { personIds: [personId], kind, facts })
}
