import { findingsOfOrganization } from '@qingtuan/domain/data-quality/organization-checks'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { readOrganizationFacts } from './store/facts.ts'
import { saveOrganizationFindings } from './store/findings.ts'

const BATCH = 1000

/** Checks every organization. */
export async function checkOrganizations({
  database,
  clock,
}: Pick<Platform, 'database' | 'clock'>): Promise<void> {
  const at = clock()
  let after = 0
  for (;;) {
    const organizations = await readOrganizationFacts(database, { after, limit: BATCH })
    if (organizations.length === 0) return
    const found = organizations.map((organization) => ({
      memberId: null,
      organizationId: organization.id,
      path: organization.path,
      checks: findingsOfOrganization(organization),
    }))
    await inTransaction(database, (trx) => saveOrganizationFindings(trx, found, at))
    after = organizations.at(-1)?.id ?? after
  }
}
