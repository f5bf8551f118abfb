import { describe, expect, test } from 'vitest'
import { handoverEnd } from './handover.ts'
import { judgePhotoPixels, PHOTO_MAXIMUM_BYTES, readPhotoKind } from './photo.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const judged = (content: Uint8Array) => {
  const decision = readPhotoKind(content)
  return decision.ok ? decision.value : decision.refusal.code
}

describe('the kind of a photo', () => {
  test.each([
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['jpeg', '\xff\xd8\xff'],
    ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['photo.notAnImage', ''],
    ['photo.notAnImage', '\xff\xd8'],
    ['photo.notAnImage', '\x89PNG\n\x1a\n'],
    ['photo.notAnImage', 'RIFF\x24\0\0\0WAVEfmt '],
    ['photo.notAnImage', 'GIF89a\x01\0\x01\0'],
    ['photo.notAnImage', '%PDF-1.7'],
    ['photo.notAnImage', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['photo.notAnImage', 'II*\0\x08\0\0\0'],
    ['photo.notAnImage', '\0\0\0\x18ftypheic'],
    ['photo.notAnImage', ' \xff\xd8\xff\xe0'],
  ])('is %s for %j', (kind, content) => {
    expect(judged(bytes(content))).toBe(kind)
  })

  test.each([
    [PHOTO_MAXIMUM_BYTES - 1, 'jpeg'],
    [PHOTO_MAXIMUM_BYTES, 'jpeg'],
    [PHOTO_MAXIMUM_BYTES + 1, 'photo.tooLarge'],
  ])('of %i bytes is %s', (length, kind) => {
    const content = new Uint8Array(length)
    content.set([0xff, 0xd8, 0xff])
    expect(judged(content)).toBe(kind)
  })
})

test.each([
  [8000, 5000, true],
  [8000, 5001, false],
  [1, 40_000_000, true],
  [1, 40_000_001, false],
  [65_535, 65_535, false],
])('%i × %i pixels: taken %s', (width, height, taken) => {
  expect(judgePhotoPixels(width, height).ok).toBe(taken)
})

test('a handover ends half an hour after it was opened', () => {
  expect(handoverEnd(new Date('2026-03-02T01:00:00Z')).toISOString()).toBe('2026-03-02T01:30:00.000Z')
})
