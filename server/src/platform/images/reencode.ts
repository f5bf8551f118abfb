import type { PhotoKind } from '@qingtuan/domain/files/photo'
import {
  judgePhotoPixels,
  PHOTO_LONG_EDGE,
  PHOTO_MAXIMUM_PIXELS,
  readPhotoKind,
} from '@qingtuan/domain/files/photo'
import type { Decision } from '@qingtuan/domain/shared/refusal'
import { accept, refuse } from '@qingtuan/domain/shared/refusal'
import sharp from 'sharp'
import type { Outcome, Reencoded } from './outcome.ts'

const QUALITY = 85

sharp.concurrency(1)
sharp.cache(false)
// Of the library’s many decoders these three alone can be reached.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

/** Judges a picture step by step, the cheap ones first, and makes it anew. Runs in the image process alone. */
export async function reencode(bytes: Uint8Array): Promise<Outcome> {
  const kind = readPhotoKind(bytes)
  if (!kind.ok) return kind
  const header = await judgeHeader(bytes, kind.value)
  if (!header.ok) return header
  return decode(bytes).catch(() => refuse('photo.unreadable'))
}

async function judgeHeader(bytes: Uint8Array, kind: PhotoKind): Promise<Decision<null>> {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (header?.format !== kind) return refuse('photo.unreadable')
  const pixels = judgePhotoPixels(header.width, header.height)
  return pixels.ok ? accept(null) : pixels
}

async function decode(bytes: Uint8Array): Promise<Reencoded> {
  const { data, info } = await sharp(bytes, { limitInputPixels: PHOTO_MAXIMUM_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize(PHOTO_LONG_EDGE, PHOTO_LONG_EDGE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}
