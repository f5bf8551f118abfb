import { describe, expect, it } from 'vitest'
import { inactiveSince } from './health.ts'

describe('half a year without activity', () => {
  it.each([
    ['2026-09-02T01:00:00.000Z', '2026-03-02T01:00:00.000Z'],
    ['2026-03-02T01:00:00.000Z', '2025-09-02T01:00:00.000Z'],
    // A day that the earlier month lacks runs over into the next.
    ['2026-08-31T01:00:00.000Z', '2026-03-03T01:00:00.000Z'],
  ])('at %s began at %s', (now, since) => {
    expect(inactiveSince(new Date(now)).toISOString()).toBe(since)
  })
})
