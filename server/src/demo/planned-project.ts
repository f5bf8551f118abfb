import type { ServiceAudience } from '@qingtuan/domain/community-service/audience'
import type { ServiceKind } from '@qingtuan/domain/community-service/kind'

export interface PlannedProject {
  readonly by: string
  /** Days from today on which it begins, and the hour in China; `now` is an hour or two ago. */
  readonly days: number
  readonly hour: number | 'now'
  readonly hours: number
  readonly signUpEndsHoursBefore: number
  /** How many of the branch sign up, beginning with which. */
  readonly from: number
  readonly signedUp: number
  /** Who of the branch leads it. */
  readonly leader?: number
  readonly calledOff?: string
  /** How many of them were there from beginning to end, once the hours have been confirmed. */
  readonly served?: number
  readonly entries: Entries
}

interface Entries {
  readonly title: string
  readonly kind: ServiceKind
  readonly details: string
  readonly placeName: string
  readonly address: string
  readonly longitude: number
  readonly latitude: number
  readonly places: number
  readonly creditMinutes: number
  readonly audience: ServiceAudience
  readonly contactName: string
  readonly contactPhone: string
}
