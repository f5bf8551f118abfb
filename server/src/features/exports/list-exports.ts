import { longTaskScope } from '@qingtuan/domain/cadres/exchange-access'
import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { listTasks } from '../../platform/long-tasks/store.ts'
import { refused } from '../../platform/refused.ts'
import type { ExportDescription } from './describe-export.ts'
import { describeExport } from './describe-export.ts'
import { findOwnExport } from './own-export.ts'

interface Input {
  readonly cursor?: string | undefined
  readonly limit: number
}

interface Page {
  readonly items: ExportDescription[]
  readonly nextCursor: string | null
}

export async function listExports(call: Call, { cursor, limit }: Input): Promise<Page> {
  const scope = longTaskScope(organizationOf(call))
  if (scope.kind !== 'own') throw refused('access.denied')
  const after = readCursor(z.object({ id: z.uuid() }), cursor)?.id ?? null
  const wish = { kind: 'export', organizationId: scope.organizationId, after, limit: limit + 1 } as const
  const found = await listTasks(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: rows.map((task) => describeExport(call, task)), nextCursor }
}

export async function getExport(call: Call, { id }: { readonly id: string }): Promise<ExportDescription> {
  return describeExport(call, await findOwnExport(call, id))
}
