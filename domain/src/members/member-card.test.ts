import { describe, expect, test } from 'vitest'
import {
  judgeMemberCardSlot,
  MEMBER_CARD_SECONDS,
  memberCardSecondsLeft,
  memberCardSlot,
  memberCardStanding,
} from './member-card.ts'
import { MEMBER_STATUSES } from './status.ts'

const START = new Date('2026-11-28T01:00:00Z')
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)

describe('the code of a card', () => {
  test.each([
    [0, 'ok'],
    [29, 'ok'],
    [30, 'ok'],
    [59, 'ok'],
    [60, 'memberCard.expired'],
    [3600, 'memberCard.expired'],
    [-1, 'memberCard.unknown'],
  ])('looked up %d seconds after it came: %s', (seconds, expected) => {
    const decision = judgeMemberCardSlot(memberCardSlot(START), later(seconds))
    expect(decision.ok ? 'ok' : decision.refusal.code).toBe(expected)
  })

  test.each([
    [0, MEMBER_CARD_SECONDS],
    [0.5, MEMBER_CARD_SECONDS],
    [29, 1],
    [29.999, 1],
  ])('%d seconds after it came it has %d left', (seconds, left) => {
    expect(memberCardSecondsLeft(later(seconds))).toBe(left)
  })
})

test('only who has left has no valid card', () => {
  const valid = MEMBER_STATUSES.filter((status) => memberCardStanding(status) === 'valid')
  expect(valid).toEqual(['active', 'floating', 'transferring'])
})
