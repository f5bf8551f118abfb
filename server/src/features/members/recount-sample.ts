import type { Platform } from '../../platform/platform.ts'
import { findDrift, findOrganizationDrift, findTraitDrift, sampleOrganizations } from './store/drift.ts'

const SAMPLE = 20

/** Recounts some organizations from their members; a figure that has drifted is reported as an error. */
export async function recountSample({ database, log }: Pick<Platform, 'database' | 'log'>): Promise<void> {
  for (const organizationId of await sampleOrganizations(database, SAMPLE)) {
    const drift = [
      ...(await findDrift(database, organizationId)),
      ...(await findTraitDrift(database, organizationId)),
      ...(await findOrganizationDrift(database, organizationId)),
    ]
    if (drift.length > 0) log.error({ organizationId, drift }, 'Figures have drifted')
  }
}
