import { APPEAL_VIEWS } from '@qingtuan/contract/appeals/views'
import { readAppealNumber } from '@qingtuan/domain/appeals/number'
import { closedUpText } from '@qingtuan/domain/shared/typed-text'
import type { Filter } from '../../../shared/list/url-filter.ts'
import { oneOf, text } from '../../../shared/list/url-filter.ts'

/** What the address of the queue may ask for. */
export const queueReaders = { view: oneOf(APPEAL_VIEWS), text: text(40) }

export type QueueFilter = Filter<typeof queueReaders>
export type QueueView = (typeof APPEAL_VIEWS)[number]

/** A number as typed or read aloud, or a part of one; the queue knows it as it is written. */
export function soughtNumber(typed: string): string {
  const number = readAppealNumber(typed)
  return number.ok ? number.value : closedUpText(typed)
}
