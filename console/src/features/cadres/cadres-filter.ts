import { POSTS } from '@qingtuan/domain/shared/code-tables/post'
import type { Filter } from '../../shared/list/url-filter.ts'
import { oneOf, text, wholeNumber } from '../../shared/list/url-filter.ts'

export const SCOPES = ['own', 'subtree', 'waiting'] as const
export const SHOWN = ['living', 'proposed', 'active', 'access', 'ending', 'overdue', 'ended'] as const

/** What the address of 团干部 may ask for. */
export const cadresReaders = {
  scope: oneOf(SCOPES),
  shown: oneOf(SHOWN),
  post: oneOf(POSTS.map(({ code }) => code)),
  organizationId: wholeNumber,
  text: text(100),
}

export type CadresFilter = Filter<typeof cadresReaders>
