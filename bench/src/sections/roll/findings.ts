import type { Finding } from '../../bench.ts'
import type { Duel } from './duel.ts'
import type { Measured } from './measure-world.ts'
import { farName, figuresName, listName, MEMBER, USERS } from './measure-world.ts'

const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
const ratioOf = ({ product, bare }: Duel) => product.perSecond / bare.perSecond

/** Growth is held against a smaller world by these. */
export const COMPARED = [listName('district', 'active'), figuresName('district')]

/** The figures of docs, and those that the roll was built for, beside what was found. */
export function findingsOf(large: Measured, small: Measured): Finding[] {
  return [
    ...large.places.map(({ name }) => quickEnough(large, name)),
    ...large.farPages.map((far) => farEnough(large, far)),
    nearTheLimit(large, listName('subtree', 'active'), 0.7),
    nearTheLimit(large, MEMBER, 0.6),
    ...['district', 'city'].map((reach) => atMost(large, figuresName(reach), 5)),
    ...large.duels.filter(({ what }) => what.startsWith('search')).map(({ what }) => atMost(large, what, 20)),
    ...COMPARED.map((what) => grown(large, small, what)),
  ]
}

export function find({ duels }: Measured, what: string): Duel {
  const found = duels.find((duel) => duel.what === what)
  if (!found) throw new Error(`not measured: ${what}`)
  return found
}

function quickEnough(large: Measured, reach: string): Finding {
  const { product } = find(large, listName(reach, 'active'))
  return {
    goal: `first page of 50, by status and name, ${reach}: p99 ≤ 150 ms at ${USERS} users`,
    found: `p99 ${ms(product.p99)}, p50 ${ms(product.p50)}`,
    reached: product.p99 <= 150,
  }
}

function farEnough(large: Measured, far: Measured['farPages'][number]): Finding {
  const { product, versus } = find(large, farName(far))
  const ratio = product.perSecond / (versus?.perSecond ?? Number.NaN)
  const last = far.page < 1000 ? ' (the last one)' : ''
  return {
    goal: `page 1,000 ≥ 0.9 of the requests a second of page 1, ${far.reach}`,
    found: `page ${far.page}${last}: ${ratio.toFixed(2)}`,
    reached: ratio >= 0.9,
  }
}

function nearTheLimit(large: Measured, what: string, least: number): Finding {
  const ratio = ratioOf(find(large, what))
  return {
    goal: `${what}: ≥ ${least} of the bare server’s requests a second`,
    found: ratio.toFixed(2),
    reached: ratio >= least,
  }
}

/** The goal is about one user’s wait: with many at once on 2 cores, the others are waited for too. */
function atMost(large: Measured, what: string, milliseconds: number): Finding {
  const { alone } = find(large, what)
  return {
    goal: `${what}: ≤ ${milliseconds} ms`,
    found: `${ms(alone.p50)} alone, p99 ${ms(alone.p99)}`,
    reached: alone.p50 <= milliseconds,
  }
}

function grown(large: Measured, small: Measured, what: string): Finding {
  const factor = find(large, what).alone.p50 / find(small, what).alone.p50
  const { members } = large.world.size
  return {
    goal: `growth from ${small.world.size.members.toLocaleString('en')} to ${members.toLocaleString('en')} members, ${what}: ≤ 1.3 ×`,
    found: `${factor.toFixed(2)} ×`,
    reached: factor <= 1.3,
  }
}
