import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** FAQ M4: 1 MB. */
export const PHOTO_MAXIMUM_BYTES = 1_048_576
/** Judged by the header, before a picture is unpacked: a small file may unpack to any size. */
export const PHOTO_MAXIMUM_PIXELS = 40_000_000
/** The longer edge of what is kept: every sign on a card stays legible. */
export const PHOTO_LONG_EDGE = 2000

export const PHOTO_SIDES = ['front', 'back'] as const

/** 身份证正面, 身份证反面. */
export type PhotoSide = (typeof PHOTO_SIDES)[number]

/** A photo that no case has claimed is destroyed after this: a draft may rest for two nights. */
export const UNCLAIMED_PHOTO_HOURS = 72
/** A claimed photo is destroyed after this at the latest, even if its case is forgotten. */
export const CLAIMED_PHOTO_DAYS = 365
/** How long a phone may bring photos to a form that is open on a PC. */
export const HANDOVER_SECONDS = 1800

export type PhotoKind = 'jpeg' | 'png' | 'webp'

const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const RIFF = [0x52, 0x49, 0x46, 0x46]
const WEBP = [0x57, 0x45, 0x42, 0x50]

/** What a file is by its first bytes, whatever it is called; refuses `photo.tooLarge`, `photo.notAnImage`. */
export function readPhotoKind(bytes: Uint8Array): Decision<PhotoKind> {
  if (bytes.length > PHOTO_MAXIMUM_BYTES) return refuse('photo.tooLarge')
  if (hasAt(bytes, 0, JPEG)) return accept('jpeg')
  if (hasAt(bytes, 0, PNG)) return accept('png')
  if (hasAt(bytes, 0, RIFF) && hasAt(bytes, 8, WEBP)) return accept('webp')
  return refuse('photo.notAnImage')
}

/** Refuses `photo.tooManyPixels`. */
export function judgePhotoPixels(width: number, height: number): Decision<null> {
  return width * height > PHOTO_MAXIMUM_PIXELS ? refuse('photo.tooManyPixels') : accept(null)
}

function hasAt(bytes: Uint8Array, place: number, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[place + index] === byte)
}
