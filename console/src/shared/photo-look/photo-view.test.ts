import { expect, test } from 'vitest'
import { isQuarterTurn, moved, PLAIN_VIEW, turned, zoomed } from './photo-view.ts'

const frame = { width: 400, height: 300 }

test('what lies under the pointer stays there', () => {
  const at = { x: 100, y: -40 }
  const view = zoomed(PLAIN_VIEW, 2, at)
  // A point p of the photo is seen at x + p * zoom.
  expect(view.x + 100 * view.zoom).toBe(100)
  expect(view.y + -40 * view.zoom).toBe(-40)
})

test.each([
  [0.5, 1],
  [1.4, 1.4],
  [100, 10],
])('by %d it stands at %d', (factor, zoom) => {
  expect(zoomed(PLAIN_VIEW, factor).zoom).toBe(zoom)
})

test('the whole photo stands in the middle', () => {
  expect(zoomed({ zoom: 2, turn: 90, x: 50, y: 60 }, 0.1)).toEqual({ zoom: 1, turn: 90, x: 0, y: 0 })
})

test('four turns are none', () => {
  const views = [1, 2, 3, 4].reduce((all) => [...all, turned(all.at(-1) ?? PLAIN_VIEW)], [PLAIN_VIEW])
  expect(views.map(({ turn }) => turn)).toEqual([0, 90, 180, 270, 0])
  expect(views.map(isQuarterTurn)).toEqual([false, true, false, true, false])
})

test('a photo that fits does not move, a large one not out of its frame', () => {
  expect(moved(PLAIN_VIEW, { x: 10, y: 10 }, frame)).toEqual(PLAIN_VIEW)
  const large = zoomed(PLAIN_VIEW, 2)
  expect(moved(large, { x: 10, y: -20 }, frame)).toMatchObject({ x: 10, y: -20 })
  expect(moved(large, { x: 9999, y: -9999 }, frame)).toMatchObject({ x: 400, y: -300 })
})
