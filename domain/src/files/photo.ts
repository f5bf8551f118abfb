/** FAQ M4: 1 MB. */
export const PHOTO_MAXIMUM_BYTES = 1_048_576

export const PHOTO_SIDES = ['front', 'back'] as const

/** 身份证正面, 身份证反面. */
export type PhotoSide = (typeof PHOTO_SIDES)[number]

/** A photo that no case has claimed is destroyed after this: a draft may rest for two nights. */
export const UNCLAIMED_PHOTO_HOURS = 72
/** How long a phone may bring photos to a form that is open on a PC. */
export const HANDOVER_SECONDS = 1800
