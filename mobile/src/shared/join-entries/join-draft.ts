import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'

/** What a join application says, as typed so far. */
export interface JoinDraft {
  readonly organization: OrganizationPlace | null
  readonly precision: 'day' | 'month'
  readonly joinedOn: string
  readonly memberNumber: string
}

export const emptyJoinDraft: JoinDraft = {
  organization: null,
  precision: 'day',
  joinedOn: '',
  memberNumber: '',
}

/** What the server is sent. */
export interface JoinInput {
  readonly organizationId: number
  readonly joinedOn: string
  readonly memberNumber?: string
}
