import { DESK_VIEWS } from '@qingtuan/contract/number-cases/views'
import type { Filter } from '../../../shared/list/url-filter.ts'
import { oneOf, text } from '../../../shared/list/url-filter.ts'

/** What the address of the desk may ask for. */
export const deskReaders = { view: oneOf(DESK_VIEWS), text: text(100) }

export type DeskFilter = Filter<typeof deskReaders>
