import { describe, expect, test } from 'vitest'
import type { ResolutionWish } from './decision.ts'
import { decideResolution } from './decision.ts'

const disputed = '202311000001'
const wish: ResolutionWish = {
  outcome: 'claimantKeeps',
  disputed,
  claimant: { number: '202311000009', joinedOn: '2023-05-04' },
  holder: { number: disputed, joinedOn: '2023-09-01' },
  otherNumber: '',
}
const old = { number: disputed, joinedOn: '2015-05-04' }

describe('who keeps the number (FAQ M13)', () => {
  test.each([
    ['the claimant; the holder’s is not known yet', {}, 'disputed', 'provisional'],
    ['the claimant; the holder’s is typed', { otherNumber: '202311000777' }, 'disputed', '202311000777'],
    ['the claimant; the holder joined before 2016', { holder: old }, 'disputed', 'generated'],
    ['the claimant, who is no member yet', { claimant: null }, 'keep', 'provisional'],
    ['the claimant, who has it by now', { claimant: wish.holder, holder: null }, 'keep', 'keep'],
    [
      'the claimant; the holder has another by now',
      { holder: { number: '202311000005', joinedOn: '2023-09-01' } },
      'disputed',
      'keep',
    ],
    ['the holder', { outcome: 'holderKeeps' }, 'keep', 'keep'],
    [
      'the holder; the claimant’s is typed',
      { outcome: 'holderKeeps', otherNumber: '202311000777' },
      '202311000777',
      'keep',
    ],
    ['nobody', { outcome: 'freed' }, 'keep', 'provisional'],
    [
      'nobody; the holder’s is typed',
      { outcome: 'freed', otherNumber: '202311000777' },
      'keep',
      '202311000777',
    ],
  ] as const)('%s', (_, change, claimant, holder) => {
    const decision = decideResolution({ ...wish, ...change })
    if (!decision.ok) throw new Error(decision.refusal.code)
    const said = Object.values(decision.value).map((fate) =>
      fate.kind === 'typed' ? fate.number : fate.kind,
    )
    expect(said).toEqual([claimant, holder])
  })

  test.each([
    ['a year that is not theirs', { otherNumber: '202411000777' }, 'memberNumber.yearMismatch'],
    ['the one in dispute', { otherNumber: disputed }, 'memberNumber.unchanged'],
    ['no number at all', { otherNumber: '12' }, 'memberNumber.malformed'],
    [
      'one for who joined before 2016',
      { holder: old, otherNumber: '201511000001' },
      'memberNumber.unexpected',
    ],
    [
      'one for who has none',
      { outcome: 'holderKeeps', claimant: null, otherNumber: '202311000777' },
      'numberCase.claimantHasNone',
    ],
  ] as const)('refuses %s', (_, change, code) => {
    expect(decideResolution({ ...wish, ...change })).toMatchObject({ ok: false, refusal: { code } })
  })
})
