import { GRADUATE_STATES } from '@qingtuan/domain/graduations/answer'
import type { Filter } from '../../shared/list/url-filter.ts'
import { oneOf, wholeNumber } from '../../shared/list/url-filter.ts'

export const graduatesReaders = { state: oneOf(GRADUATE_STATES), organizationId: wholeNumber }

export type GraduatesFilter = Filter<typeof graduatesReaders>
