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

/** When and with which number one joined does not change with the branch that is asked. */
export function withEntriesOf(sent: {
  readonly joinedOn: string
  readonly memberNumber: string | null
}): JoinDraft {
  const { joinedOn, memberNumber } = sent
  const precision = joinedOn.length === 7 ? 'month' : 'day'
  return { organization: null, precision, joinedOn, memberNumber: memberNumber ?? '' }
}

/** What the server is sent. */
export interface JoinInput {
  readonly organizationId: number
  readonly joinedOn: string
  readonly memberNumber?: string
}
