import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** Why a reviewer dismisses an appeal; `other` wants words of the reviewer’s own. */
export const DISMISSAL_REASONS = [
  'photoDiffers',
  'notGenuine',
  'notThePerson',
  'documentExpired',
  'noRecord',
  'phoneTaken',
  'other',
] as const

export type DismissalReason = (typeof DISMISSAL_REASONS)[number]

/** Why an appeal was dismissed: a reviewer’s reason, or nobody brought the better photos in time. */
export const DISMISSED_FOR = [...DISMISSAL_REASONS, 'photosMissing'] as const

export type DismissedFor = (typeof DISMISSED_FOR)[number]

/** Why a better photo is asked for. */
export const PHOTO_REQUEST_REASONS = ['blurred', 'incomplete', 'glare', 'wrongSide', 'other'] as const

export type PhotoRequestReason = (typeof PHOTO_REQUEST_REASONS)[number]

/** What a row keeps: why it was dismissed, or why photos are asked for. */
export type AppealReason = DismissedFor | PhotoRequestReason

/** The reviewer’s own words, which the appellant reads. */
export const REASON_TEXT_BOUNDS = { minimum: 2, maximum: 200 } as const

export interface Reason<Canned extends string> {
  readonly reason: Canned
  readonly text: string | null
}

/** A canned reason says enough by itself; `other` does not. Refuses `appeal.reasonRequired`. */
export function judgeReason<Canned extends string>(
  reason: Canned | 'other',
  typed: string | undefined,
): Decision<Reason<Canned | 'other'>> {
  const text = typed?.trim() || null
  const length = text === null ? 0 : [...text].length
  const { minimum, maximum } = REASON_TEXT_BOUNDS
  const isMissing = text === null && reason === 'other'
  if (isMissing || (text !== null && (length < minimum || length > maximum)))
    return refuse('appeal.reasonRequired')
  return accept({ reason, text })
}
