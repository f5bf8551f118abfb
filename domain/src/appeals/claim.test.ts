import { describe, expect, it } from 'vitest'
import type { Claim } from './claim.ts'
import { CLAIM_MINUTES, claimedUntil, isClaimant, judgeClaim, judgeClaimant, presentState } from './claim.ts'
import type { AppealState } from './state.ts'

const claimedAt = new Date('2026-03-02T02:00:00Z')
const later = (minutes: number, seconds = 0) =>
  new Date(claimedAt.getTime() + (minutes * 60 + seconds) * 1000)
const claim: Claim = { state: 'claimed', claimedBy: 'an', claimedAt }
const unclaimed = (state: AppealState): Claim => ({ state, claimedBy: null, claimedAt: null })

describe('a claim', () => {
  it.each([
    ['at once', later(0), true],
    ['in its last second', later(CLAIM_MINUTES, -1), true],
    ['after its time', later(CLAIM_MINUTES), false],
    ['the day after', later(1440), false],
  ])('%s', (_, now, holds) => {
    expect(claimedUntil(claim, now)).toEqual(holds ? later(CLAIM_MINUTES) : null)
    expect(presentState(claim, now)).toBe(holds ? 'claimed' : 'submitted')
    expect(isClaimant(claim, 'an', now)).toBe(holds)
    expect(isClaimant(claim, 'bo', now)).toBe(false)
  })

  it('says nothing of an appeal that nobody has', () => {
    expect(claimedUntil(unclaimed('upheld'), later(0))).toBeNull()
    expect(presentState(unclaimed('upheld'), later(0))).toBe('upheld')
  })
})

describe('claiming', () => {
  const alone = { upheldOnceBy: null, needsTwo: false }
  const onceByBo = { upheldOnceBy: 'bo', needsTwo: true }
  it.each([
    ['a free one', unclaimed('submitted'), alone, 'claimed'],
    ['one’s own', { ...claim, claimedBy: 'bo' }, alone, 'claimed'],
    ['another’s', claim, alone, 'appeal.claimedByOther'],
    ['one that waits for photos', unclaimed('photosAsked'), alone, 'appeal.notOpen'],
    ['a dismissed one', unclaimed('dismissed'), alone, 'appeal.notOpen'],
    ['one that needs another reviewer', unclaimed('submitted'), onceByBo, 'appeal.sameReviewer'],
    ['one upheld before by another', unclaimed('submitted'), { ...onceByBo, upheldOnceBy: 'an' }, 'claimed'],
    [
      'one upheld before, now that one is enough',
      unclaimed('submitted'),
      { ...onceByBo, needsTwo: false },
      'claimed',
    ],
  ] as const)('%s', (_, standing, two, outcome) => {
    const decision = judgeClaim({ ...standing, ...two, reviewerId: 'bo', now: later(1) })
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(outcome)
  })

  it('takes over what has lapsed', () => {
    expect(judgeClaim({ ...claim, ...alone, reviewerId: 'bo', now: later(30) }).ok).toBe(true)
  })
})

describe('what only the claimant may do', () => {
  it.each([
    ['an', claim, later(1), 'upheld'],
    ['bo', claim, later(1), 'appeal.claimedByOther'],
    ['an', claim, later(30), 'appeal.notClaimed'],
    ['bo', claim, later(30), 'appeal.notClaimed'],
    ['an', unclaimed('submitted'), later(1), 'appeal.notClaimed'],
    ['an', unclaimed('photosAsked'), later(1), 'appeal.notOpen'],
    ['an', unclaimed('withdrawn'), later(1), 'appeal.notOpen'],
    ['an', unclaimed('upheld'), later(1), 'appeal.notOpen'],
  ] as const)('%s, %o', (reviewerId, standing, now, outcome) => {
    const decision = judgeClaimant({ ...standing, reviewerId, now }, 'uphold')
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(outcome)
  })

  it('is not to dismiss what waits for photos: its last day alone does', () => {
    const decision = judgeClaimant(
      { ...unclaimed('photosAsked'), reviewerId: 'an', now: later(1) },
      'dismiss',
    )
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'appeal.notOpen' } })
  })

  it.each([
    ['release', 'submitted'],
    ['read', 'claimed'],
    ['dismiss', 'dismissed'],
    ['askPhotos', 'photosAsked'],
  ] as const)('%s → %s', (act, state) => {
    const decision = judgeClaimant({ ...claim, reviewerId: 'an', now: later(1) }, act)
    expect(decision).toEqual({ ok: true, value: state })
  })
})
