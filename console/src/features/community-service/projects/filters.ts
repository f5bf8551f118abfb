import { PROJECT_VIEWS } from '@qingtuan/contract/community-service/views'
import { SERVICE_KINDS } from '@qingtuan/domain/community-service/kind'
import { SERVICE_PHASES } from '@qingtuan/domain/community-service/phase'
import type { Filter } from '../../../shared/list/url-filter.ts'
import { oneOf, text, wholeNumber } from '../../../shared/list/url-filter.ts'

/** What the address of 社区服务 may ask for. */
export const projectReaders = {
  view: oneOf(PROJECT_VIEWS),
  organizationId: wholeNumber,
  own: oneOf(['only']),
  kind: oneOf(SERVICE_KINDS),
  phase: oneOf(SERVICE_PHASES),
  text: text(100),
}
export type ProjectsFilter = Filter<typeof projectReaders>
