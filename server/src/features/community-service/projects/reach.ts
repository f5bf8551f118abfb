import { mayManageServiceProject, maySeeServiceProject } from '@qingtuan/domain/cadres/service-access'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { refused } from '../../../platform/refused.ts'
import type { OneProject } from '../store/project-list.ts'
import { findShownProject } from '../store/project-list.ts'
import type { ProjectRow } from '../store/projects.ts'
import { lockProject } from '../store/projects.ts'

/** One that the organization sees; a stranger’s does not exist. */
export async function projectInReach(call: Call, id: string): Promise<OneProject> {
  const row = await findShownProject(call.platform.database, id)
  if (row === null || !maySeeServiceProject(organizationOf(call), row)) throw refused('record.notFound')
  return row
}

/** One that the organization called for itself, held until the end of the transaction. */
export async function holdOwnProject(trx: Transaction, call: Call, id: string): Promise<ProjectRow> {
  const row = await lockProject(trx, id)
  if (row === null || !isOwn(call, row)) throw refused('record.notFound')
  return row
}

export function isOwn(call: Call, { organization_id: organizationId }: Pick<ProjectRow, 'organization_id'>) {
  return mayManageServiceProject(organizationOf(call), { organizationId })
}
