import { TRANSFER_DIRECTIONS, TRANSFER_STANDINGS } from '@qingtuan/domain/transfers/listing'
import type { Filter } from '../../shared/list/url-filter.ts'
import { oneOf, text } from '../../shared/list/url-filter.ts'

export const STANDINGS = TRANSFER_STANDINGS
export const DIRECTIONS = TRANSFER_DIRECTIONS

/** What the address of 转移团组织 may ask for. */
export const transfersReaders = {
  standing: oneOf(TRANSFER_STANDINGS),
  direction: oneOf(TRANSFER_DIRECTIONS),
  text: text(100),
}

export type TransfersFilter = Filter<typeof transfersReaders>
