/** Why an appeal is dismissed; `other` wants words of the reviewer’s own. */
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

/** Why a better photo is asked for. */
export const PHOTO_REQUEST_REASONS = ['blurred', 'incomplete', 'glare', 'wrongSide', 'other'] as const

export type PhotoRequestReason = (typeof PHOTO_REQUEST_REASONS)[number]
