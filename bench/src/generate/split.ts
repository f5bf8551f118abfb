import type { Random } from './random.ts'

/** `total` in `parts` whole shares that add up exactly: at least `least` each, the rest by weight. */
export function splitByWeights(total: number, weights: readonly number[], least = 0): number[] {
  const sum = weights.reduce((whole, weight) => whole + weight, 0)
  const rest = total - least * weights.length
  if (rest < 0) throw new RangeError('too little to share out')
  let passed = 0
  let given = 0
  return weights.map((weight) => {
    passed += weight
    const share = Math.round((rest * passed) / sum) - given
    given += share
    return least + share
  })
}

/** Shares that differ by chance, the largest about five times the smallest. */
export function splitByChance(total: number, parts: number, random: Random, least = 0): number[] {
  const weights = Array.from({ length: parts }, () => 0.3 + random.next() * 1.4)
  return splitByWeights(total, weights, least)
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle(list: Int32Array, random: Random): Int32Array {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    const kept = list[last] ?? 0
    list[last] = list[other] ?? 0
    list[other] = kept
  }
  return list
}
