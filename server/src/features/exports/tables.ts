import type { Platform } from '../../platform/platform.ts'
import type { RollPorts } from '../members/index.ts'
import type { ExportTable } from './export-table.ts'
import { organizationTable } from './organization-table.ts'
import { rollTable } from './roll-table.ts'
import type { Wish } from './wish.ts'

/** What an export writes, as seen by the organization whose path this is. */
export function tableOf(
  platform: Platform,
  { wish, path, ports }: { readonly wish: Wish; readonly path: string; readonly ports: RollPorts },
): Promise<ExportTable> {
  return wish.subject === 'members'
    ? rollTable(platform, { wish, path, ports })
    : organizationTable(platform, { wish, path })
}
