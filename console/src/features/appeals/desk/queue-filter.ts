import { APPEAL_VIEWS } from '@qingtuan/contract/appeals/views'
import type { Filter } from '../../../shared/list/url-filter.ts'
import { oneOf, text } from '../../../shared/list/url-filter.ts'

/** What the address of the queue may ask for. */
export const queueReaders = { view: oneOf(APPEAL_VIEWS), text: text(40) }

export type QueueFilter = Filter<typeof queueReaders>
export type QueueView = (typeof APPEAL_VIEWS)[number]
