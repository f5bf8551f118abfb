/**
 * The probability that two samples of one distribution differ in rank at least as much as these (two-sided, normal
 * approximation with correction for ties and continuity; fit for twenty values and more).
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const n = a.length + b.length
  const { rankSum, tieTerm } = ranked(a, b)
  const u = rankSum - (a.length * (a.length + 1)) / 2
  const mean = (a.length * b.length) / 2
  const variance = ((a.length * b.length) / 12) * (n + 1 - tieTerm / (n * (n - 1)))
  if (!(variance > 0)) return 1
  const z = Math.max(0, Math.abs(u - mean) - 0.5) / Math.sqrt(variance)
  return Math.min(1, 2 * upperTail(z))
}

/** Sum of the ranks of `a` in both together, equal values sharing theirs; Σ(t³ − t) over groups of equal values. */
function ranked(a: readonly number[], b: readonly number[]): { rankSum: number; tieTerm: number } {
  const all = [...a.map((value) => ({ value, isA: true })), ...b.map((value) => ({ value, isA: false }))]
  const groups = [...Map.groupBy(all, ({ value }) => value)].toSorted(([x], [y]) => x - y)
  let before = 0
  let rankSum = 0
  let tieTerm = 0
  for (const [, group] of groups) {
    const rank = before + (group.length + 1) / 2
    rankSum += rank * group.filter(({ isA }) => isA).length
    tieTerm += group.length ** 3 - group.length
    before += group.length
  }
  return { rankSum, tieTerm }
}

/** P(Z > z) of the standard normal distribution for z ≥ 0 (Abramowitz and Stegun 26.2.17, error below 7.5e-8). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const coefficients = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
  const series = coefficients.reduceRight((sum, coefficient) => (sum + coefficient) * t, 0)
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
}
