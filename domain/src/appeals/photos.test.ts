import { expect, it } from 'vitest'
import type { PhotoSide } from '../files/photo.ts'
import { DOCUMENT_KINDS } from '../shared/identity-document.ts'
import { judgePhotos } from './photos.ts'

it.each(DOCUMENT_KINDS)('a %s is shown whole', (kind) => {
  const accepted = (...sides: PhotoSide[]) => judgePhotos(kind, sides).ok
  expect(accepted('front', 'back')).toBe(true)
  expect(accepted('front')).toBe(kind === 'passport')
  expect(accepted('back')).toBe(false)
  expect(accepted()).toBe(false)
})
