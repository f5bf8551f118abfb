import { expect, test } from 'vitest'
import { canonical } from './canonical.ts'

const answer = { status: 200, headers: new Headers({ date: 'now', etag: 'x' }), body: {} }
const of = (body: Record<string, unknown>) => canonical({ ...answer, body })

test('keeps status, headers and what is said, and hides the clock', () => {
  expect(canonical(answer)).toBe('200\netag: x\n{}')
  expect(canonical({ ...answer, headers: new Headers({ date: 'then', etag: 'x' }) })).toBe(canonical(answer))
})

test('hides what belongs to one request, but not how long it is', () => {
  expect(of({ steps: [{ at: '2026-11-22' }] })).toBe(of({ steps: [{ at: '2026-11-23' }] }))
  expect(of({ number: 'SS1' })).not.toBe(of({ number: 'SS12' }))
})

test('shows whatever else differs', () => {
  expect(of({ waitsFor: 'reviewer' })).not.toBe(of({ waitsFor: null }))
  expect(of({ state: 'submitted' })).not.toBe(of({ state: 'submitted', hint: 1 }))
})
