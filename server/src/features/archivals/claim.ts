import { judgeInService } from '@qingtuan/domain/organizations/first-log-in'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { must, refused } from '../../platform/refused.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { claimOrganization, lockCodesOf, lockOrganization, readOrganization } from '../organizations/index.ts'
import type { ArchivalPorts } from './ports.ts'
import { managedChild } from './reach.ts'

export interface Claimed {
  readonly organization: OrganizationFacts
  readonly superior: OrganizationFacts | null
}

/**
 * Takes an organization for itself. Whoever lets people, posts or subordinates into it holds it shared meanwhile: so
 * their act is finished before, and seen here, or comes after and is refused. What those acts hold before they take
 * the organization is held here first, too, so that nobody waits in a circle; the superior, held shared, cannot be
 * archived in the same moment.
 */
export async function claim(
  trx: Transaction,
  call: Call,
  id: number,
  ports: ArchivalPorts,
): Promise<Claimed> {
  const { parentId } = managedChild(call, await readOrganization(trx, id))
  for (const { hold } of ports.matters) await hold?.(trx, id)
  await lockCodesOf(trx, { issuerId: id, now: call.now })
  const superior = parentId === null ? null : await lockOrganization(trx, parentId)
  if (superior !== null) must(judgeInService(superior.status))
  const organization = managedChild(call, await claimOrganization(trx, id))
  if (organization.parentId !== parentId) throw refused('record.changed')
  return { organization, superior }
}
