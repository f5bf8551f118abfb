import { deskTaskScope, longTaskScope } from '@qingtuan/domain/cadres/exchange-access'
import type { AccountScope, EmptyScope, OwnScope } from '@qingtuan/domain/cadres/scope'
import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
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

export function listExports(call: Call, input: Input): Promise<Page> {
  return listIn(call, longTaskScope(organizationOf(call)), input)
}

/** What the officer asked for at the desk; no colleague sees it. */
export function listDeskExports(call: Call, input: Input): Promise<Page> {
  return listIn(call, deskTaskScope(actorOf(call)), input)
}

async function listIn(
  call: Call,
  scope: OwnScope | AccountScope | EmptyScope,
  { cursor, limit }: Input,
): Promise<Page> {
  if (scope.kind === 'nothing') throw refused('access.denied')
  const after = readCursor(z.object({ id: z.uuid() }), cursor)?.id ?? null
  const wish = { kind: 'export', scope, after, limit: limit + 1 } as const
  const found = await listTasks(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: rows.map((task) => describeExport(call, task)), nextCursor }
}

export async function getExport(call: Call, { id }: { readonly id: string }): Promise<ExportDescription> {
  return describeExport(call, await findOwnExport(call, id))
}
