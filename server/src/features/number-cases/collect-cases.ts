import type { caseOutcomes } from '@qingtuan/contract/number-cases/cases'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { Refused, refused } from '../../platform/refused.ts'
import { lockRow, moveCase } from './move-case.ts'
import { caseRole } from './reach.ts'
import { readNumbers } from './store/cases.ts'

type Outcomes = z.infer<typeof caseOutcomes>

/** Takes cases of subordinates into the own rectification report. */
export function collectCases(call: Call, { ids }: { ids: string[] }): Promise<Outcomes> {
  return each(call, ids, (id) => pass(call, id, 'collect'))
}

/** Passes collected cases on to the number officer. */
export function escalateCases(call: Call, { ids }: { ids: string[] }): Promise<Outcomes> {
  return each(call, ids, (id) => pass(call, id, 'escalate'))
}

async function pass(call: Call, id: string, act: 'collect' | 'escalate'): Promise<void> {
  await inTransaction(call.platform.database, async (trx) => {
    const row = await lockRow(trx, id)
    const actor = caseRole(call, row)
    if (actor === null) throw refused('access.denied')
    await moveCase(trx, call, { row, act, actor })
  })
}

/** Each in a transaction of its own, in the order asked: one that is refused does not stop the others. */
export async function each(
  call: Call,
  ids: readonly string[],
  act: (id: string) => Promise<void>,
): Promise<Outcomes> {
  const numbers = await readNumbers(call.platform.database, ids)
  const items: Outcomes['items'] = []
  for (const id of ids) {
    const refusal = await refusalOf(() => act(id))
    // To whom a case does not exist its number is not told either.
    const number = refusal?.code === 'record.notFound' ? null : (numbers.get(id) ?? null)
    items.push({ id, number, done: refusal === null, refusal })
  }
  return { items }
}

async function refusalOf(act: () => Promise<void>): Promise<Outcomes['items'][number]['refusal']> {
  try {
    await act()
    return null
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}
