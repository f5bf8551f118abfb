import type { outcomes } from '@qingtuan/contract/shared/outcomes'
import { REMARK_BOUNDS, readRemark } from '@qingtuan/domain/shared/remark'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { refusalOf, refused } from '../../platform/refused.ts'
import { approveOne } from './approve-one.ts'
import { pathInReach } from './reach.ts'
import { returnOne } from './return-one.ts'
import { readNames } from './store/list.ts'

type Outcomes = z.infer<typeof outcomes>

interface Approvals {
  readonly ids: string[]
  readonly note?: string | undefined
}

interface Returns {
  readonly ids: string[]
  readonly reason: string
}

export function approveJoinApplications(call: Call, { ids, note }: Approvals): Promise<Outcomes> {
  return each(call, ids, (id) => approveOne(call, { id, note }))
}

export async function returnJoinApplications(call: Call, { ids, reason }: Returns): Promise<Outcomes> {
  if (readRemark(reason) === null) throw refused('joinApplication.reasonRequired', REMARK_BOUNDS)
  return each(call, ids, (id) => returnOne(call, { id, reason }))
}

/** Each in a transaction of its own, in the order asked: one that is refused does not stop the others. */
async function each(
  call: Call,
  ids: readonly string[],
  act: (id: string) => Promise<unknown>,
): Promise<Outcomes> {
  const names = await readNames(call.platform.database, { ids, path: pathInReach(call) })
  const items: Outcomes['items'] = []
  for (const id of ids) {
    const refusal = await refusalOf(() => act(id))
    items.push({ id, name: names.get(id) ?? null, done: refusal === null, refusal })
  }
  return { items }
}
