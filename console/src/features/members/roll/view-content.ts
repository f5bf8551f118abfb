import type { MembersFilter } from '../members-filter.ts'
import { askedOf } from '../members-filter.ts'
import { columnsOf } from './view-address.ts'

/** What a view keeps of what the page shows. */
export function contentOf(filter: MembersFilter) {
  return { filter: askedOf(filter), columns: [...columnsOf(filter)] }
}
