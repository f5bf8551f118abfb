export interface AgeGroup {
  /** Full years, both ends counted; null where the group is open. */
  readonly from: number | null
  readonly to: number | null
  readonly count: number
}

/** The steps of a league life: before senior high school, in it, at university, at work, past 28. */
const BOUNDS = [
  [null, 15],
  [16, 18],
  [19, 22],
  [23, 25],
  [26, 28],
  [29, null],
] as const

interface BirthYear {
  readonly birthYear: number
  readonly count: number
}

/** Members by the age that they reach in `year`. */
export function ageGroups(byBirthYear: readonly BirthYear[], year: number): AgeGroup[] {
  return BOUNDS.map(([from, to]) => ({
    from,
    to,
    count: byBirthYear
      .filter(({ birthYear }) => isWithin(year - birthYear, from, to))
      .reduce((sum, { count }) => sum + count, 0),
  }))
}

function isWithin(age: number, from: number | null, to: number | null): boolean {
  return (from === null || age >= from) && (to === null || age <= to)
}
