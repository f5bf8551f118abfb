import type { AppealCase } from '@qingtuan/contract/appeals/case'
import { DISMISSED_FOR, PHOTO_REQUEST_REASONS } from '@qingtuan/domain/appeals/reason'
import type { Appeal } from './store/appeals.ts'

/** Why it was dismissed; null when it was not. */
export function dismissalOf({ state, reason, reason_text }: Appeal): AppealCase['dismissal'] {
  const canned = DISMISSED_FOR.find((one) => one === reason)
  return state === 'dismissed' && canned ? { reason: canned, text: reason_text } : null
}

/** Why better photos are asked for; null when none are awaited. */
export function photoRequestOf({ state, reason, reason_text }: Appeal): AppealCase['photoRequest'] {
  const canned = PHOTO_REQUEST_REASONS.find((one) => one === reason)
  return state === 'photosAsked' && canned ? { reason: canned, text: reason_text } : null
}
