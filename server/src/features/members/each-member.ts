import type { Refusal } from '@qingtuan/domain/shared/refusal'
import type { Call } from '../../platform/call.ts'
import { Refused } from '../../platform/refused.ts'
import { rollPath } from './reach.ts'
import { readMemberNames } from './store/rows.ts'

/** What became of one of many. */
export interface MemberOutcome {
  readonly id: string
  /** Null for a member out of reach. */
  readonly name: string | null
  readonly done: boolean
  readonly refusal: { code: Refusal['code']; facts?: Record<string, string | number> } | null
}

/** A bulk act: each member in a transaction of its own, in the order asked; a refused one does not stop the others. */
export async function eachMember(
  call: Call,
  ids: readonly string[],
  act: (id: string) => Promise<void>,
): Promise<{ items: MemberOutcome[] }> {
  const names = await readMemberNames(call.platform.database, { ids, path: rollPath(call) })
  const items: MemberOutcome[] = []
  for (const id of ids) {
    const refusal = await refusalOf(() => act(id))
    items.push({ id, name: names.get(id) ?? null, done: refusal === null, refusal })
  }
  return { items }
}

async function refusalOf(act: () => Promise<void>): Promise<MemberOutcome['refusal']> {
  try {
    await act()
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { code, facts } = error.refusal
    return facts ? { code, facts: { ...facts } } : { code }
  }
}
