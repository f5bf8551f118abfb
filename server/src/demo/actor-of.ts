import type { Actor } from '../platform/actor.ts'
import type { PlantedOrganization } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'

/** An organization as the one who acts; `steppedUpAt` where the act wants its password again. */
export function actorOf(
  { accountId, shortName: name, id, path, kind }: PlantedOrganization,
  steppedUpAt: Date | null = null,
): Actor {
  const place = { organizationId: id, path, organizationKind: kind }
  const power: Actor['power'] = { kind: 'organization', status: 'active', ...place }
  const state = { passwordChangeRequired: false, limited: false, steppedUpAt }
  return { accountId, sessionId: '', app: 'console', power, name, ...state }
}

/** Somebody who acts for themselves. */
export function personActor({ accountId, personId, name }: PlantedPerson): Actor {
  const power = { kind: 'person', personId } as const
  const state = { passwordChangeRequired: false, limited: false, steppedUpAt: null }
  return { accountId, sessionId: '', app: 'console', power, name, ...state }
}
