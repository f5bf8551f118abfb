import type { PyramidStep, Slice } from '../../shared/chart/options.ts'
import type { Figures } from './queries.ts'

/** One step for each age that anybody has reached this year, the young at the bottom. */
export function pyramidSteps(pyramid: Figures['pyramid'], year: number): PyramidStep[] {
  const steps = new Map<number, PyramidStep>()
  for (const { birthYear, sex, count } of pyramid) {
    const age = year - birthYear
    const before = steps.get(age) ?? { age, male: 0, female: 0, unknown: 0 }
    steps.set(age, { ...before, [sex]: before[sex] + count })
  }
  return [...steps.values()].sort((a, b) => a.age - b.age)
}

/** The last months up to the present one; a month in which nobody joined counts 0. */
export function lastMonths(counted: Figures['byJoinedMonth'], present: string, months: number): Slice[] {
  const counts = new Map(counted.map(({ value, count }) => [value, count]))
  const [year = 0, month = 0] = present.split('-').map(Number)
  return Array.from({ length: months }, (_, index) => {
    const at = year * 12 + (month - 1) - (months - 1 - index)
    const label = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    return { label, count: counts.get(label) ?? 0 }
  })
}

/** The largest first; what is beyond `most` stands together at the end. */
export function largest(slices: readonly Slice[], most: number, rest: string): Slice[] {
  const sorted = slices.toSorted((a, b) => b.count - a.count)
  if (sorted.length <= most) return sorted
  const others = sorted.slice(most).reduce((sum, { count }) => sum + count, 0)
  return [...sorted.slice(0, most), { label: rest, count: others }]
}
