import { MEMBER_STATUSES } from '@qingtuan/domain/members/status'
import { SEXES } from '@qingtuan/domain/shared/sex'
import type { Filter } from '../../shared/list/url-filter.ts'
import { day, oneOf, text, wholeNumber } from '../../shared/list/url-filter.ts'

/** What the address of 我的团员 may ask for. */
export const membersReaders = {
  text: text(100),
  status: oneOf(MEMBER_STATUSES),
  sex: oneOf(SEXES),
  joinedFrom: day,
  joinedTo: day,
  organizationId: wholeNumber,
  sort: oneOf(['name', 'joinedOn', 'bornOn', 'admittedAt']),
  direction: oneOf(['up', 'down']),
}

export type MembersFilter = Filter<typeof membersReaders>
