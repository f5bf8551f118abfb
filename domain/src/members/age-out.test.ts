import { describe, expect, it } from 'vitest'
import { ageOutDueOn, ageOutStage, bornUntil } from './age-out.ts'

describe('leaving at 28', () => {
  it.each([
    ['1998-12-05', '2026-12-05'],
    ['2000-02-29', '2028-02-29'],
    ['2072-02-29', '2100-03-01'],
  ])('whoever is born on %s is due on %s', (bornOn, dueOn) => {
    expect(ageOutDueOn(bornOn)).toBe(dueOn)
  })

  it.each([
    ['1998-12-05', '2026-09-04', null],
    ['1998-12-05', '2026-09-05', 'coming'],
    ['1998-12-05', '2026-12-04', 'coming'],
    ['1998-12-05', '2026-12-05', 'due'],
    ['1998-12-05', '2030-01-01', 'due'],
    // Three months after 30 November is the last of February.
    ['1999-02-28', '2026-11-29', 'coming'],
    ['1999-02-28', '2026-11-28', 'coming'],
    ['1999-02-28', '2026-11-27', null],
    ['1999-03-01', '2026-11-30', null],
    ['2000-02-29', '2028-02-28', 'coming'],
    ['2000-02-29', '2028-02-29', 'due'],
  ])('born on %s, on %s: %s', (bornOn, today, stage) => {
    expect(ageOutStage(bornOn, today)).toBe(stage)
  })

  it('asks a list for exactly those who are in the stage', () => {
    const days = Array.from({ length: 4000 }, (_, day) => dateAfter('1996-01-01', day))
    for (const today of ['2026-02-28', '2026-11-30', '2028-02-29', '2027-03-01', '2027-05-31'])
      for (const bornOn of days) {
        const stage = ageOutStage(bornOn, today)
        expect(bornOn <= bornUntil('due', today)).toBe(stage === 'due')
        expect(bornOn <= bornUntil('coming', today)).toBe(stage !== null)
      }
  })
})

function dateAfter(first: string, days: number): string {
  return new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10)
}
