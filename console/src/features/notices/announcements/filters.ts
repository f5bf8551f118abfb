import { ANNOUNCEMENT_VIEWS, RECEIVER_STATES } from '@qingtuan/contract/notices/announcement-views'
import type { Filter, Reader } from '../../../shared/list/url-filter.ts'
import { oneOf } from '../../../shared/list/url-filter.ts'

export const listReaders = { view: oneOf(ANNOUNCEMENT_VIEWS) }

/** Ids from the top down, each closed by a dot. */
const place: Reader<string> = (raw) => (/^(?:\d{1,10}\.){1,20}$/.test(raw) ? raw : undefined)

export const receiversReaders = { state: oneOf(RECEIVER_STATES), within: place }
export type ReceiversFilter = Filter<typeof receiversReaders>
