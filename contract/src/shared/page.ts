import { z } from 'zod'

/** Keyset paging: `cursor` is opaque and comes from `nextCursor` of the page before. */
export const pageQuery = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number<number | string>().int().min(1).max(200).default(50),
}

/** One page of a list; `nextCursor` is null on the last one. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}
