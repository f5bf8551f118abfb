import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'

/** Only the organization itself says why its members became fewer; whoever may see its roll may read it. */
export function mayExplainReturnOf(power: Power, organizationId: number): boolean {
  return actingOrganization(power)?.organizationId === organizationId
}
