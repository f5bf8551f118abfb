import { FEEDBACK_VIEWS } from '@qingtuan/contract/feedback/views'
import { FEEDBACK_STATES } from '@qingtuan/domain/feedback/state'
import type { Filter } from '../../shared/list/url-filter.ts'
import { oneOf, text } from '../../shared/list/url-filter.ts'

/** What the address of 反馈 may ask for. */
export const inboxReaders = { view: oneOf(FEEDBACK_VIEWS), state: oneOf(FEEDBACK_STATES), text: text(100) }
export type InboxFilter = Filter<typeof inboxReaders>
