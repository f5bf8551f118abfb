import type { Filter } from '../../../shared/list/url-filter.ts'
import { oneOf, text } from '../../../shared/list/url-filter.ts'
import { STANDINGS } from '../transfers-filter.ts'

/** What the address of the list may ask for. */
export const outwardReaders = { standing: oneOf(STANDINGS), text: text(100) }

export type OutwardFilter = Filter<typeof outwardReaders>
