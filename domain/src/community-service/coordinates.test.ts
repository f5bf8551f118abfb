import { expect, it } from 'vitest'
import { metresBetween, readCoordinates, roundedCoordinates } from './coordinates.ts'

const BEIJING = { longitude: 116.39, latitude: 39.91 }

it.each([
  ['116.39,39.91', BEIJING],
  ['39.91, 116.39', BEIJING],
  [' （116.39，39.91） ', BEIJING],
  ['116.39 39.91', BEIJING],
  ['116.39、39.91', BEIJING],
  ['116.39', null],
  ['', null],
  ['2.35,48.85', null],
  ['116.39,139.91', null],
  ['1e2,39.91', null],
  ['116.39,39.91,0', null],
])('“%s” is %o', (raw, expected) => {
  const decision = readCoordinates(raw)
  expect(decision.ok ? decision.value : null).toEqual(expected)
})

it('rounds to three decimals', () => {
  const rounded = roundedCoordinates({ longitude: 116.397_128, latitude: 39.916_527 })
  expect(rounded).toEqual({ longitude: 116.397, latitude: 39.917 })
})

it.each([
  [BEIJING, 0],
  [{ longitude: 116.39, latitude: 40.91 }, 111_195],
  [{ longitude: 121.47, latitude: 31.23 }, 1_067_000],
])('measures to %o', (to, metres) => {
  expect(Math.abs(metresBetween(BEIJING, to) - metres)).toBeLessThan(Math.max(1, metres / 200))
})
