import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ancestorIds,
  childPath,
  depthOf,
  isWithin,
  pathIds,
  subtreeRange,
  superiorPathOf,
  WHOLE_TREE,
} from './path.ts'

const id = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2_147_483_647 }))
const ids = fc.array(id, { minLength: 1, maxLength: 8 })

function pathOf(chain: readonly number[]): string {
  return chain.reduce<string | null>(childPath, null) ?? ''
}

function isInRange(path: string, { from, before }: { from: string; before: string }): boolean {
  return path >= from && path < before
}

describe('paths of organizations', () => {
  it.each([0, -1, 1.5, Number.NaN, 2 ** 53])('%d is no id', (number) => {
    expect(() => childPath('1.', number)).toThrow(RangeError)
  })

  it('reads the place of an organization from its path', () => {
    expect(childPath('1.42.', 977)).toBe('1.42.977.')
    expect(pathIds('1.42.977.')).toEqual([1, 42, 977])
    expect(ancestorIds('1.42.977.')).toEqual([1, 42])
    expect(ancestorIds('1.')).toEqual([])
    expect(superiorPathOf('1.42.977.')).toBe('1.42.')
    expect(superiorPathOf('1.')).toBeNull()
    expect(depthOf('1.')).toBe(1)
    expect(depthOf('1.42.977.')).toBe(3)
    expect(subtreeRange('1.42.')).toEqual({ from: '1.42.', before: '1.42/' })
  })

  it.each([
    { path: '1.42.', ancestor: '1.42.', within: true },
    { path: '1.42.977.', ancestor: '1.42.', within: true },
    { path: '1.42.977.', ancestor: '1.', within: true },
    { path: '1.', ancestor: '1.42.', within: false },
    { path: '1.420.', ancestor: '1.42.', within: false },
    { path: '1.43.42.', ancestor: '1.42.', within: false },
    { path: '11.42.', ancestor: '1.', within: false },
  ])('$path within $ancestor: $within', ({ path, ancestor, within }) => {
    expect(isWithin(path, ancestor)).toBe(within)
    expect(isInRange(path, subtreeRange(ancestor))).toBe(within)
  })

  it('finds by range exactly what the chain of superiors says', () => {
    fc.assert(
      fc.property(ids, ids, (above, other) => {
        const isPrefix = above.every((number, index) => other[index] === number)
        expect(isWithin(pathOf(other), pathOf(above))).toBe(isPrefix)
        expect(isInRange(pathOf(other), subtreeRange(pathOf(above)))).toBe(isPrefix)
      }),
    )
  })

  it('holds everything placed below, at any depth', () => {
    fc.assert(
      fc.property(ids, ids, (above, below) => {
        const path = pathOf([...above, ...below])
        expect(pathIds(path)).toEqual([...above, ...below])
        expect(depthOf(path)).toBe(above.length + below.length)
        expect(isInRange(path, subtreeRange(pathOf(above)))).toBe(true)
        expect(isWithin(pathOf(above), path)).toBe(false)
        expect(isInRange(path, subtreeRange(WHOLE_TREE)) && isWithin(path, WHOLE_TREE)).toBe(true)
      }),
    )
  })
})
