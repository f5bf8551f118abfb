import { setTimeout as wait } from 'node:timers/promises'
import type { KyselyDatabase, Transaction } from './database.ts'
import { gatherIn, writeGathered } from './write-last.ts'

export interface TransactionOptions {
  isolation?: 'read committed' | 'repeatable read' | 'serializable'
  /** How often it is tried in all. */
  attempts?: number
}

const serializationFailure = '40001'
const deadlockDetected = '40P01'
const defaultAttempts = 5
const firstPauseMs = 10

/**
 * Runs `run` in a transaction, again from the start when the database gave it up for another one:
 * so `run` must have no effect outside the database. Inside a transaction it joins that one.
 */
export async function inTransaction<T>(
  kysely: KyselyDatabase,
  run: (transaction: Transaction) => Promise<T>,
  { isolation = 'read committed', attempts = defaultAttempts }: TransactionOptions = {},
): Promise<T> {
  if (kysely.isTransaction) return run(kysely as Transaction)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await kysely
        .transaction()
        .setIsolationLevel(isolation)
        .execute((trx) => runWhole(trx, run))
    } catch (error) {
      if (attempt >= attempts || !isWorthRetrying(error)) throw error
    }
    await wait(pauseMs(attempt))
  }
}

async function runWhole<T>(trx: Transaction, run: (transaction: Transaction) => Promise<T>): Promise<T> {
  gatherIn(trx)
  const result = await run(trx)
  await writeGathered(trx)
  return result
}

/** Whether the same transaction may succeed when it is run again. */
export function isWorthRetrying(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === serializationFailure || code === deadlockDetected
}

// Jittered, so that two which met once do not meet again.
function pauseMs(attempt: number): number {
  return firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random())
}
