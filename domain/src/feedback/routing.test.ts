import { expect, test } from 'vitest'
import { firstHandler } from './routing.ts'

test.each([
  ['a member', { kind: 'person', organizationId: 7 }, 7],
  ['a youth in no organization', { kind: 'person', organizationId: null }, null],
  ['a branch', { kind: 'organization', superiorId: 3 }, 3],
  ['the top of the tree', { kind: 'organization', superiorId: null }, null],
  ['a visitor', { kind: 'visitor', superiorId: 3 }, 3],
] as const)('feedback of %s goes to %o: %s', (_, reporter, handler) => {
  expect(firstHandler(reporter)).toBe(handler)
})
