import type { DismissalReason } from '@qingtuan/domain/appeals/reason'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import type { AppealCase } from './queries.ts'

export type Decision = 'uphold' | 'dismiss' | 'askPhotos'

/** The dismissal that fits why a case cannot be upheld. */
export function fittingReason(
  refusal: RefusalCode | null,
  reading: AppealCase['reading'],
): DismissalReason | '' {
  if (refusal === 'appeal.noRecord') return 'noRecord'
  if (refusal === 'phone.taken') return 'phoneTaken'
  return reading && !reading.agrees ? 'photoDiffers' : ''
}
