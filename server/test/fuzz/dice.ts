/** Chance that a seed repeats: the same numbers on every run. */
export interface Dice {
  /** From 0 up to, not including, `below`. */
  number(below: number): number
  pick<T>(from: readonly T[]): T
  /** True in so many of a hundred cases. */
  percent(share: number): boolean
}

/** mulberry32, which needs no library and passes the usual tests of randomness. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (below: number) => Math.floor(next() * below)
  return {
    number,
    pick: <T>(from: readonly T[]) => from[number(from.length)] as T,
    percent: (share) => next() * 100 < share,
  }
}
