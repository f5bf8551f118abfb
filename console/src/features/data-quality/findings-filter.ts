import { CHECKS } from '@qingtuan/domain/data-quality/check'
import { FINDING_STATES } from '@qingtuan/domain/data-quality/finding'
import type { Filter } from '../../shared/list/url-filter.ts'
import { oneOf, wholeNumber } from '../../shared/list/url-filter.ts'

/** What the address of the list of findings may ask for. */
export const findingsReaders = {
  check: oneOf(CHECKS),
  state: oneOf(FINDING_STATES),
  scope: oneOf(['own', 'toDecide']),
  organizationId: wholeNumber,
}

export type FindingsFilter = Filter<typeof findingsReaders>
