import { expect, it } from 'vitest'
import {
  branch,
  city,
  committee,
  operator,
  person,
  powerOf,
  registered,
  visitor,
  world,
} from '../../test/small-world.ts'
import { isWithin } from '../organizations/path.ts'
import { additionScope, mayAddMemberTo } from './roll-access.ts'

it.each([
  { name: 'city', power: powerOf(city), ids: [1, 2, 3, 4, 5, 6, 7, 8] },
  { name: 'committee', power: powerOf(committee), ids: [4, 6, 7] },
  { name: 'branch', power: powerOf(branch), ids: [6] },
  { name: 'registered branch', power: powerOf(registered), ids: [] },
  { name: 'person', power: person, ids: [] },
  { name: 'operator', power: operator, ids: [] },
  { name: 'visitor', power: visitor, ids: [] },
])('$name may add members to $ids, and the list form says the same', ({ power, ids }) => {
  const scope = additionScope(power)
  const inScope = (path: string) => scope.kind === 'subtree' && isWithin(path, scope.path)
  expect(world.filter(({ path }) => mayAddMemberTo(power, path)).map(({ id }) => id)).toEqual(ids)
  expect(world.filter(({ path }) => inScope(path)).map(({ id }) => id)).toEqual(ids)
})
