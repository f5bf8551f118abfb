import { describe, expect, it } from 'vitest'
import type { Relocation, RelocationState } from './state.ts'
import { decideApproval, decideRefusal, decideWithdrawal, RELOCATION_STATES, waitingSides } from './state.ts'

const OLD = 1
const NEW = 2
const MOVED = 3
const ABOVE = 4

function relocation(wish: {
  state?: RelocationState
  approved?: string
  old?: number
  new?: number
}): Relocation {
  const approved = wish.approved ?? ''
  return {
    state: wish.state ?? 'open',
    proposedBy: MOVED,
    old: { handlerId: wish.old ?? OLD, approved: approved.includes('o') },
    new: { handlerId: wish.new ?? NEW, approved: approved.includes('n') },
  }
}

describe('an approval', () => {
  it.each([
    { name: 'the old side first', at: {}, by: OLD, sides: ['old'], moves: false },
    { name: 'the new side first', at: {}, by: NEW, sides: ['new'], moves: false },
    { name: 'the old side last', at: { approved: 'n' }, by: OLD, sides: ['old'], moves: true },
    { name: 'the new side last', at: { approved: 'o' }, by: NEW, sides: ['new'], moves: true },
    { name: 'one above both', at: { old: ABOVE, new: ABOVE }, by: ABOVE, sides: ['old', 'new'], moves: true },
    { name: 'the old side again', at: { approved: 'o' }, by: OLD, sides: [], moves: false },
    { name: 'again after all', at: { state: 'done', approved: 'on' }, by: NEW, sides: [], moves: false },
  ] as const)('of $name', ({ at, by, sides, moves }) => {
    expect(decideApproval(relocation(at), by)).toEqual({ ok: true, value: { sides, moves } })
  })

  it.each([
    { name: 'the moved organization', at: {}, by: MOVED },
    { name: 'a superior whose time has passed', at: { old: ABOVE }, by: OLD },
    { name: 'a side of a refused one', at: { state: 'refused' }, by: OLD },
    { name: 'a side that had approved, of a refused one', at: { state: 'refused', approved: 'o' }, by: OLD },
    { name: 'a side of a withdrawn one', at: { state: 'withdrawn' }, by: NEW },
    { name: 'a side of a closed one', at: { state: 'closed' }, by: NEW },
  ] as const)('of $name is refused', ({ at, by }) => {
    expect(decideApproval(relocation(at), by)).toMatchObject({ refusal: { code: 'relocation.notOpen' } })
  })
})

describe('a refusal', () => {
  it.each([
    { at: {}, by: OLD, ok: true },
    { at: {}, by: NEW, ok: true },
    { at: { approved: 'o' }, by: NEW, ok: true },
    { at: { approved: 'o' }, by: OLD, ok: false },
    { at: {}, by: MOVED, ok: false },
    { at: { state: 'done', approved: 'on' }, by: NEW, ok: false },
  ] as const)('$at by $by: $ok', ({ at, by, ok }) => {
    expect(decideRefusal(relocation(at), by).ok).toBe(ok)
  })
})

describe('a withdrawal', () => {
  it.each(RELOCATION_STATES.flatMap((state) => [MOVED, OLD].map((by) => ({ state, by }))))(
    'of one that is $state, by $by',
    ({ state, by }) => {
      expect(decideWithdrawal(relocation({ state }), by).ok).toBe(state === 'open' && by === MOVED)
    },
  )
})

describe('nobody is waited for', () => {
  it.each(RELOCATION_STATES.filter((state) => state !== 'open'))('once it is %s', (state) => {
    expect(waitingSides(relocation({ state }))).toEqual([])
  })
})
