import { sql } from 'kysely'
import type { KyselyDatabase } from './database/database.ts'

/** Gives out serials that never repeat; gaps are allowed. */
export interface Serials {
  next(scope: string): Promise<number>
  /** Leases `count` at once, one after the other; answers the first. */
  nextMany(scope: string, count: number): Promise<number>
}

interface Block {
  next: number
  readonly end: number
}

const BLOCK_SIZE = 20

/** Leases serials in blocks, in a transaction of their own, so that writers of one scope do not queue up. */
export function openSerials(database: KyselyDatabase): Serials {
  const blocks = new Map<string, Promise<Block>>()

  async function next(scope: string): Promise<number> {
    const pending = blocks.get(scope) ?? lease(database, scope, BLOCK_SIZE)
    blocks.set(scope, pending)
    const block = await pending.catch((error: unknown) => {
      blocks.delete(scope)
      throw error
    })
    if (block.next < block.end) return block.next++
    if (blocks.get(scope) === pending) blocks.delete(scope)
    return next(scope)
  }

  return { next, nextMany: async (scope, count) => (await lease(database, scope, count)).next }
}

async function lease(database: KyselyDatabase, scope: string, count: number): Promise<Block> {
  const row = await database
    .insertInto('serial_lease')
    .values({ scope, next: 1 + count })
    .onConflict((conflict) =>
      conflict.column('scope').doUpdateSet({ next: sql`serial_lease.next + ${count}` }),
    )
    .returning('next')
    .executeTakeFirstOrThrow()
  const end = Number(row.next)
  return { next: end - count, end }
}
