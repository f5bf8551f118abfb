import { HEALTH_MARKS } from '@qingtuan/domain/organizations/health'
import { ORGANIZATION_STATUSES } from '@qingtuan/domain/organizations/status'
import type { Filter } from '../../shared/list/url-filter.ts'
import { day, oneOf, text } from '../../shared/list/url-filter.ts'

/** What the address may ask of the table of direct children, beside the chosen organization. */
export const childReaders = {
  find: text(100),
  status: oneOf(ORGANIZATION_STATUSES),
  health: oneOf(HEALTH_MARKS),
  sort: oneOf(['name', 'status']),
  asOf: day,
}

export type ChildFilter = Filter<typeof childReaders>
