import type { CHILD_SORTS } from '@qingtuan/contract/organizations/tree'
import { ORGANIZATION_STATUSES } from '@qingtuan/domain/organizations/status'
import { z } from 'zod'

/** A place in a list ordered by pinyin: where the next page begins. */
export const byName = z.object({ namePy: z.string().regex(/^[a-z0-9]*$/), id: z.int32().positive() })
/** A place in a list ordered by age. */
export const byId = z.object({ id: z.uuid() })

/** A place among direct children in either of their orders. */
export type ChildPlace = z.infer<typeof byName> & { readonly status?: string }

const byStatus = byName.extend({ status: z.enum(ORGANIZATION_STATUSES) })

type ChildSort = (typeof CHILD_SORTS)[number]

export const CHILD_CURSOR = { name: byName, status: byStatus } as const satisfies Record<
  ChildSort,
  z.ZodType<ChildPlace>
>

/** What the cursor of an order holds. */
export function childPlaceOf(sort: ChildSort, row: Required<ChildPlace>): ChildPlace {
  const { status, namePy, id } = row
  return sort === 'status' ? { status, namePy, id } : { namePy, id }
}
