import { longTaskScope } from '@qingtuan/domain/cadres/exchange-access'
import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { listTasks } from '../../platform/long-tasks/store.ts'
import { refused } from '../../platform/refused.ts'
import type { ImportDescription } from './describe-import.ts'
import { describeImport } from './describe-import.ts'
import { findOwnImport } from './own-import.ts'

interface Input {
  readonly cursor?: string | undefined
  readonly limit: number
}

interface Page {
  readonly items: ImportDescription[]
  readonly nextCursor: string | null
}

export async function listImports(call: Call, { cursor, limit }: Input): Promise<Page> {
  const scope = longTaskScope(organizationOf(call))
  if (scope.kind !== 'own') throw refused('access.denied')
  const after = readCursor(z.object({ id: z.uuid() }), cursor)?.id ?? null
  const wish = { kind: 'import', scope, after, limit: limit + 1 } as const
  const found = await listTasks(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: rows.map((task) => describeImport(task, call.now)), nextCursor }
}

export async function getImport(call: Call, { id }: { readonly id: string }): Promise<ImportDescription> {
  const task = await findOwnImport(call, id)
  if (task.subject === null) throw refused('record.notFound')
  return describeImport(task, call.now)
}
