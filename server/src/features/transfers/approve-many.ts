import type { outcomes } from '@qingtuan/contract/shared/outcomes'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { Refused } from '../../platform/refused.ts'
import { approveOneIn, approveOneOut } from './approve.ts'
import { findInReach, pathInReach } from './reach.ts'
import { readNames } from './store/list.ts'

type Outcomes = z.infer<typeof outcomes>

interface Approvals {
  readonly ids: string[]
  readonly endPosts: boolean
}

/** Each in a transaction of its own, in the order asked: one that is refused does not stop the others. */
export async function approveMany(call: Call, { ids, endPosts }: Approvals): Promise<Outcomes> {
  const names = await readNames(call.platform.database, { ids, path: pathInReach(call) })
  const items: Outcomes['items'] = []
  for (const id of ids) {
    const refusal = await refusalOf(() => approveStep(call, { id, endPosts }))
    items.push({ id, name: names.get(id) ?? null, done: refusal === null, refusal })
  }
  return { items }
}

/** The step that the transfer is at; a member that a committee has to assign is left to it. */
async function approveStep(call: Call, { id, endPosts }: { id: string; endPosts: boolean }): Promise<void> {
  const { state } = await findInReach(call, id)
  if (state === 'submitted') await approveOneOut(call, { id, endPosts })
  else await approveOneIn(call, { id })
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
