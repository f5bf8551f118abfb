import { expect, test } from 'vitest'
import { openUploadPlaces, UPLOADS_AT_ONCE, UPLOADS_OF_NETWORK } from './upload-places.ts'

test('one network fills its own places, and leaves the others theirs', () => {
  const places = openUploadPlaces()
  for (let count = 0; count < UPLOADS_OF_NETWORK; count += 1) expect(places.take('192.0.2.1')).toBe(true)
  expect(places.take('192.0.2.1')).toBe(false)
  expect(places.take('192.0.2.2')).toBe(true)
  places.leave('192.0.2.1')
  expect(places.take('192.0.2.1')).toBe(true)
})

test('all networks together have no more than the memory allows', () => {
  const places = openUploadPlaces()
  const tried = Array.from({ length: UPLOADS_AT_ONCE + 1 }, (_, count) => places.take(`192.0.2.${count}`))
  expect(tried.filter((taken) => taken)).toHaveLength(UPLOADS_AT_ONCE)
  places.leave('192.0.2.0')
  expect(places.take('192.0.2.99')).toBe(true)
})
