import { expect, it } from 'vitest'
import type { Power } from './power.ts'
import { mayManageServiceProject, maySeeServiceProject, serviceProjectScope } from './service-access.ts'

const PROJECT = { organizationId: 3, path: '1.2.3.' }

const of = (id: number, path: string, status: 'active' | 'archived' | 'registered' = 'active'): Power => ({
  kind: 'organization',
  organizationId: id,
  path,
  organizationKind: 'committee',
  status,
})

it.each<[string, Power, boolean, boolean]>([
  ['who calls for it', of(3, '1.2.3.'), true, true],
  ['a superior', of(2, '1.2.'), true, false],
  ['the top', of(1, '1.'), true, false],
  ['a subordinate', of(9, '1.2.3.9.'), false, false],
  ['a neighbour', of(4, '1.2.4.'), false, false],
  ['an archived one', of(3, '1.2.3.', 'archived'), false, false],
  ['one before its first log-in', of(3, '1.2.3.', 'registered'), false, false],
  ['a person', { kind: 'person', personId: 'p' }, false, false],
  ['staff', { kind: 'staff', role: 'operator' }, false, false],
  ['a visitor', { kind: 'visitor' }, false, false],
])('%s sees it and its like in a list, and manages it, or not', (_who, power, sees, manages) => {
  const scope = serviceProjectScope(power)
  expect(maySeeServiceProject(power, PROJECT)).toBe(sees)
  expect(scope.kind === 'subtree' && PROJECT.path.startsWith(scope.path)).toBe(sees)
  expect(mayManageServiceProject(power, PROJECT)).toBe(manages)
})
