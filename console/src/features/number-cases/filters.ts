import { CASE_VIEWS, CORRECTION_SCOPES } from '@qingtuan/contract/number-cases/views'
import { NUMBER_CORRECTION_STATES } from '@qingtuan/domain/number-cases/correction-state'
import type { Filter } from '../../shared/list/url-filter.ts'
import { oneOf, text } from '../../shared/list/url-filter.ts'

/** What the address of 更正申请 may ask for. */
export const correctionsReaders = {
  scope: oneOf(CORRECTION_SCOPES),
  state: oneOf(NUMBER_CORRECTION_STATES),
  text: text(100),
}
export type CorrectionsFilter = Filter<typeof correctionsReaders>

/** What the address of 编号被占用 may ask for. */
export const casesReaders = { view: oneOf(CASE_VIEWS), text: text(100) }
export type CasesFilter = Filter<typeof casesReaders>
