import { RELOCATION_SCOPES } from '@qingtuan/contract/relocations/scopes'
import { RELOCATION_STATES } from '@qingtuan/domain/relocations/state'
import type { Filter } from '../../shared/list/url-filter.ts'
import { oneOf } from '../../shared/list/url-filter.ts'

/** What the address of 转隶审批 may ask for. */
export const relocationsReaders = { scope: oneOf(RELOCATION_SCOPES), state: oneOf(RELOCATION_STATES) }

export type RelocationsFilter = Filter<typeof relocationsReaders>
