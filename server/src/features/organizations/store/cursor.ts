import { z } from 'zod'

/** A place in a list ordered by pinyin: where the next page begins. */
export const byName = z.object({ namePy: z.string().regex(/^[a-z0-9]*$/), id: z.int32().positive() })
/** A place in a list ordered by age. */
export const byId = z.object({ id: z.uuid() })
