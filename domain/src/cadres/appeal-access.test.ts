import { expect, it } from 'vitest'
import { person, powerOf, staff, visitor, world } from '../../test/small-world.ts'
import { mayReviewAppeals } from './appeal-access.ts'
import type { Power } from './power.ts'

const powers: Power[] = [...staff, ...world.map(powerOf), person, visitor]

it('lets reviewers, and nobody else, review appeals', () => {
  expect(powers.filter(mayReviewAppeals)).toEqual([{ kind: 'staff', role: 'reviewer' }])
})
