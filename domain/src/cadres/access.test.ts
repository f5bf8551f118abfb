import { describe, expect, it } from 'vitest'
import type { Organization } from '../../test/small-world.ts'
import {
  archived,
  branch,
  city,
  committee,
  district,
  operator,
  person,
  powerOf,
  registered,
  staff,
  visitor,
  world,
} from '../../test/small-world.ts'
import {
  mayCompleteFirstLogIn,
  mayIssueRegistrationCode,
  mayManageChild,
  mayManageRegistrationCode,
  mayResetPasswordOf,
  maySeeNameAndKindOf,
  maySeeOrganization,
  maySeeRollOf,
} from './access.ts'

function idsWhere(holds: (organization: Organization) => boolean): number[] {
  return world.filter(holds).map(({ id }) => id)
}

describe('rolls and tree', () => {
  it.each([
    { name: 'city', power: powerOf(city), ids: [1, 2, 3, 4, 5, 6, 7, 8] },
    { name: 'district', power: powerOf(district), ids: [2, 4, 5, 6, 7] },
    { name: 'committee', power: powerOf(committee), ids: [4, 6, 7] },
    { name: 'branch', power: powerOf(branch), ids: [6] },
    { name: 'archived branch', power: powerOf(archived), ids: [] },
    { name: 'registered branch', power: powerOf(registered), ids: [] },
    { name: 'person', power: person, ids: [] },
    { name: 'visitor', power: visitor, ids: [] },
    { name: 'operator', power: operator, ids: [] },
  ])('$name sees $ids', ({ power, ids }) => {
    expect(idsWhere(({ path }) => maySeeRollOf(power, path))).toEqual(ids)
    expect(idsWhere(({ path }) => maySeeOrganization(power, path))).toEqual(ids)
    expect(idsWhere(({ path }) => mayResetPasswordOf(power, { path, status: 'active' }))).toEqual(ids)
    expect(idsWhere(({ path }) => mayResetPasswordOf(power, { path, status: 'left' }))).toEqual([])
  })

  it.each([
    { name: 'district', power: powerOf(district), ids: [1, 2, 4, 5, 6, 7] },
    { name: 'branch', power: powerOf(branch), ids: [4, 6] },
    { name: 'registered branch', power: powerOf(registered), ids: [3] },
    { name: 'city', power: powerOf(city), ids: [1, 2, 3, 4, 5, 6, 7, 8] },
    { name: 'person', power: person, ids: [] },
  ])('$name knows name and kind of $ids', ({ power, ids }) => {
    expect(idsWhere(({ path, id }) => maySeeNameAndKindOf(power, path, id))).toEqual(ids)
  })
})

describe('children and codes', () => {
  it.each([
    { name: 'city', power: powerOf(city), ids: [2, 3] },
    { name: 'district', power: powerOf(district), ids: [4, 5] },
    { name: 'committee', power: powerOf(committee), ids: [6, 7] },
    { name: 'branch', power: powerOf(branch), ids: [] },
    { name: 'registered branch', power: powerOf(registered), ids: [] },
    { name: 'operator', power: operator, ids: [1] },
    { name: 'person', power: person, ids: [] },
    { name: 'visitor', power: visitor, ids: [] },
  ])('$name manages $ids', ({ power, ids }) => {
    expect(idsWhere((child) => mayManageChild(power, child))).toEqual(ids)
  })

  it.each([
    { name: 'district', power: powerOf(district), issues: [2], sees: [2] },
    { name: 'branch', power: powerOf(branch), issues: [], sees: [6] },
    { name: 'registered branch', power: powerOf(registered), issues: [], sees: [] },
    { name: 'operator', power: operator, issues: [], sees: [] },
  ])('$name issues codes for $issues and sees those of $sees', ({ power, issues, sees }) => {
    expect(idsWhere(({ id }) => mayIssueRegistrationCode(power, id))).toEqual(issues)
    expect(idsWhere(({ id }) => mayManageRegistrationCode(power, { organizationId: id }))).toEqual(sees)
  })

  it('leaves the first log-in to who has not completed it', () => {
    expect(world.filter((one) => mayCompleteFirstLogIn(powerOf(one)))).toEqual([registered])
    expect([visitor, person, ...staff].filter(mayCompleteFirstLogIn)).toEqual([])
  })
})
