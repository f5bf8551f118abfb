import type { Compilable, CompiledQuery } from 'kysely'
import { CompiledQuery as Compiled } from 'kysely'
import type { Transaction } from './database.ts'
import { PLANNED_ONCE } from './planned-once.ts'

/** What is more than the traces of one act is not kept back: a statement must not grow without end. */
const MOST = 16
const MOST_PARAMETERS = 80

const gathered = new WeakMap<Transaction, CompiledQuery[]>()

/**
 * Writes what nobody reads in the transaction that writes it: its traces, its announcements. They wait until the
 * transaction is about to commit and then go to the database in one statement, for each statement is a journey there
 * and back. Not for what a constraint may refuse: here that is a bug, and the whole act fails with it.
 */
export async function writeLast(trx: Transaction, statement: Compilable): Promise<void> {
  await keep(trx, statement.compile())
}

/** The same for a text that another library has written. */
export async function writeTextLast(
  trx: Transaction,
  text: string,
  parameters: readonly unknown[],
): Promise<void> {
  await keep(trx, Compiled.raw(text, [...parameters]))
}

async function keep(trx: Transaction, statement: CompiledQuery): Promise<void> {
  const waiting = gathered.get(trx)
  const { length } = statement.parameters
  if (waiting && waiting.length < MOST && length <= MOST_PARAMETERS) waiting.push(statement)
  else await trx.executeQuery(statement)
}

/** From now on statements of this transaction may wait; `writeGathered` has to follow before it commits. */
export function gatherIn(trx: Transaction): void {
  gathered.set(trx, [])
}

/** Writes what has waited. */
export async function writeGathered(trx: Transaction): Promise<void> {
  const waiting = gathered.get(trx) ?? []
  gathered.delete(trx)
  if (waiting.length > 0) await trx.executeQuery(inOne(waiting))
}

/**
 * Statements that change different rows, as one; foreign keys are checked when all of it is done. An act leaves the same
 * traces each time, so that the text is known to the connection (decision 0041) unless the act was a large one.
 */
function inOne(statements: readonly CompiledQuery[]): CompiledQuery {
  const parameters: unknown[] = []
  const parts = statements.map(({ sql, parameters: own }, index) => {
    const before = parameters.length
    parameters.push(...own)
    const text = sql.replaceAll(/\$(\d+)/g, (_, number: string) => `$${before + Number(number)}`)
    return `part_${index} as (${text})`
  })
  const ending = parameters.length <= MOST_PARAMETERS ? PLANNED_ONCE : ''
  return Compiled.raw(`with ${parts.join(', ')} select ${ending}`, parameters)
}
