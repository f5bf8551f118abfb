import type { previewArchival as endpoint } from '@qingtuan/contract/archivals/archival'
import { judgeArchivable } from '@qingtuan/domain/archivals/archival'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { findLivingChildren, readOrganization } from '../organizations/index.ts'
import { countEffects } from './count-effects.ts'
import type { ArchivalPorts } from './ports.ts'
import { managedChild } from './reach.ts'

type Preview = z.output<NonNullable<(typeof endpoint)['~orpc']['outputSchema']>>

const LISTED = 100

/** The exact effects before anything is done (FAQ O6). */
export async function previewArchival(
  call: Call,
  { id }: { id: number },
  ports: ArchivalPorts,
): Promise<Preview> {
  const { database } = call.platform
  const organization = managedChild(call, await readOrganization(database, id))
  const { parentId, kind, status, fullName, shortName } = organization
  const superior = parentId === null ? null : await readOrganization(database, parentId)
  const living = await findLivingChildren(database, { parentId: id, limit: LISTED })
  const effects = await countEffects(database, { id, now: call.now }, ports)
  const names = living.items.map((child) => child.shortName)
  const decision = judgeArchivable({
    organization,
    living: { count: living.count, names },
    members: effects.members,
    hasSuperior: superior !== null,
  })
  return {
    organization: { id, kind, status, fullName, shortName },
    superior: superior && { id: superior.id, shortName: superior.shortName },
    living,
    effects,
    refusal: decision.ok ? null : decision.refusal,
  }
}
