import { JOIN_APPLICATION_STATES } from '@qingtuan/domain/join-applications/state'
import type { Filter } from '../../shared/list/url-filter.ts'
import { oneOf, text } from '../../shared/list/url-filter.ts'

export const SCOPES = ['own', 'subtree', 'silent'] as const

/** What the address of 加入申请 may ask for. */
export const joinApplicationsReaders = {
  scope: oneOf(SCOPES),
  state: oneOf(JOIN_APPLICATION_STATES),
  text: text(100),
}

export type JoinApplicationsFilter = Filter<typeof joinApplicationsReaders>
