import { expect, test } from 'vitest'
import { NO_PHOTOS, refsOf, stillThere, withBrought } from './photo.ts'

const HOUR = 3_600_000
const photo = (id: string, at = 0) => ({ id, token: `token of ${id}`, by: 'file' as const, at })
const handover = {
  id: 'h',
  watchToken: 'w',
  address: 'https://site.example/m/photo-handover#t',
  expiresAt: new Date(HOUR / 2).toISOString(),
  front: null,
  back: null,
}

test.each([
  [72 * HOUR - 1, true],
  [72 * HOUR, false],
])('a photo that was sent %i ms ago is there: %s', (now, isThere) => {
  expect(stillThere({ ...NO_PHOTOS, front: photo('a') }, now).front !== null).toBe(isThere)
})

test.each([
  [HOUR / 2 - 1, true],
  [HOUR / 2, false],
])('the code of half an hour is open after %i ms: %s', (now, isThere) => {
  expect(stillThere({ ...NO_PHOTOS, handover }, now).handover !== null).toBe(isThere)
})

test('what the phone brings is claimed with the watch token', () => {
  const { front, handover: seen } = withBrought({ ...NO_PHOTOS, handover }, { front: 'a', back: null }, 5)
  expect(front).toEqual({ id: 'a', token: 'w', by: 'phone', at: 5 })
  expect(seen?.front).toBe('a')
})

test('the same photo seen again does not push out what was chosen since', () => {
  const brought = { front: 'a', back: null }
  const photos = { front: photo('mine'), back: null, handover: { ...handover, front: 'a' } }
  expect(withBrought(photos, brought, 5)).toBe(photos)
})

test.each([
  ['passport', { front: photo('a'), back: photo('b') }, { front: { id: 'a', token: 'token of a' } }],
  ['residentId', { front: photo('a'), back: null }, undefined],
] as const)('a %s is sent with the sides that it has', (kind, sides, refs) => {
  expect(refsOf({ ...sides, handover: null }, kind)).toEqual(refs)
})
