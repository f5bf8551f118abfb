import type { LedProject } from '@qingtuan/domain/cadres/service-hours-access'
import { mayKeepList, maySettleHours } from '@qingtuan/domain/cadres/service-hours-access'
import { isLeadingOver } from '@qingtuan/domain/community-service/check-in-window'
import { judgeAttending } from '@qingtuan/domain/community-service/credit'
import type { Call } from '../../../platform/call.ts'
import { actorOf } from '../../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { must, refused } from '../../../platform/refused.ts'
import type { LedProjectRow } from '../store/led-projects.ts'
import { findLed, listLeaderIds, lockLed } from '../store/led-projects.ts'

/** The project, for its organizer and its leaders; to anybody else it does not exist. */
export async function listInReach(database: KyselyDatabase, call: Call, id: string): Promise<LedProjectRow> {
  const project = await findLed(database, id)
  if (project === null) throw refused('record.notFound')
  const isOver = isLeadingOver({ endsAt: project.ends_at }, call.now)
  const leaderIds = isOver ? [] : await listLeaderIds(database, project)
  if (!mayKeepList(actorOf(call).power, ledBy(project, leaderIds))) throw refused('record.notFound')
  return project
}

/** The project, for whoever settles its hours. */
export async function hoursInReach(call: Call, id: string): Promise<LedProjectRow> {
  return settledBy(call, await findLed(call.platform.database, id))
}

/** The same, held until the end of the transaction. */
export async function lockHours(trx: Transaction, call: Call, id: string): Promise<LedProjectRow> {
  return settledBy(call, await lockLed(trx, id))
}

/** Refuses for a project whose list has come to its end. */
export function requireOpen(project: Pick<LedProjectRow, 'cancelled_at' | 'confirmed_at'> | null): void {
  if (project === null) throw refused('record.notFound')
  must(judgeAttending({ cancelledAt: project.cancelled_at, confirmedAt: project.confirmed_at }))
}

function settledBy(call: Call, project: LedProjectRow | null): LedProjectRow {
  if (project === null || !maySettleHours(actorOf(call).power, ledBy(project, [])))
    throw refused('record.notFound')
  return project
}

function ledBy({ organization_id, path, status }: LedProjectRow, leaderIds: readonly string[]): LedProject {
  return { organizationId: organization_id, path, archived: status === 'archived', leaderIds }
}
