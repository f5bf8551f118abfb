import type { Platform } from '../../platform/platform.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { readOrganization } from '../organizations/index.ts'
import { applicationTable } from './application-table.ts'
import { cadreTable } from './cadre-table.ts'
import type { ExportTable } from './export-table.ts'
import { organizationTable } from './organization-table.ts'
import type { ExportPorts } from './ports.ts'
import { rollTable } from './roll-table.ts'
import type { ListWish } from './wish.ts'

interface Asked {
  readonly wish: ListWish
  /** The organization that exports. */
  readonly organization: Pick<OrganizationFacts, 'id' | 'path'>
}

/** What an export writes, as seen by an organization. */
export async function tableOf(
  platform: Platform,
  { wish, organization }: Asked,
  ports: ExportPorts,
): Promise<ExportTable> {
  const { id: askedBy, path } = organization
  if (wish.subject === 'members') return rollTable(platform, { wish, path, ports })
  if (wish.subject === 'organizations') return organizationTable(platform, { wish, path })
  const top = await partOf(platform, wish.filter.organizationId, path)
  return wish.subject === 'cadres'
    ? cadreTable(platform, { wish, path: top, askedBy })
    : applicationTable(platform, { wish, path: top, askedBy }, ports)
}

/** What was within reach when it was asked for may have moved away since. */
async function partOf(platform: Platform, organizationId: number | undefined, path: string): Promise<string> {
  if (organizationId === undefined) return path
  const part = await readOrganization(platform.database, organizationId)
  return part?.path.startsWith(path) ? part.path : path
}
