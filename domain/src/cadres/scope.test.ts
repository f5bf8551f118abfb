import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Organization } from '../../test/small-world.ts'
import { person, place, powerOf, staff, visitor } from '../../test/small-world.ts'
import { childKinds } from '../organizations/kind.ts'
import { subtreeRange } from '../organizations/path.ts'
import type { OrganizationStatus } from '../organizations/status.ts'
import { ORGANIZATION_STATUSES } from '../organizations/status.ts'
import {
  childScope,
  mayManageChild,
  mayManageRegistrationCode,
  maySeeNameAndKindOf,
  maySeeOrganization,
  maySeeRollOf,
  organizationScope,
  registrationCodeScope,
  rollScope,
} from './access.ts'
import {
  joinApplicationRole,
  joinApplicationScope,
  mayFindJoinApplicationsAt,
} from './join-application-access.ts'

type AnyScope = ReturnType<typeof joinApplicationScope | typeof childScope | typeof registrationCodeScope>

/** A scope as the store reads it: columns compared, nothing else known. */
function isFound(scope: AnyScope, row: { organization: Organization; personId: string }): boolean {
  const { organization, personId } = row
  if (scope.kind === 'nothing') return false
  if (scope.kind === 'person') return personId === scope.personId
  if (scope.kind === 'own') return organization.id === scope.organizationId
  if (scope.kind === 'children') return organization.parentId === scope.parentId
  const { from, before } = subtreeRange(scope.path)
  return organization.path >= from && organization.path < before
}

/** Any tree that the grammar of kinds allows, with ids whose digits are prefixes of one another. */
const trees = fc
  .array(
    fc.record({
      parent: fc.nat(),
      kind: fc.nat(),
      id: fc.integer({ min: 1, max: 130 }),
      status: fc.constantFrom(...ORGANIZATION_STATUSES),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((seeds) => seeds.reduce<Organization[]>(grow, []))

function grow(
  tree: Organization[],
  seed: { parent: number; kind: number; id: number; status: OrganizationStatus },
): Organization[] {
  if (tree.some(({ id }) => id === seed.id)) return tree
  const parents = [null, ...tree.filter(({ kind }) => childKinds(kind).length > 0)]
  const parent = parents[seed.parent % parents.length] ?? null
  const kinds = childKinds(parent?.kind ?? null)
  const kind = kinds[seed.kind % kinds.length] ?? 'branch'
  return [...tree, place(parent, seed.id, kind, seed.status)]
}

describe('sentence and scope', () => {
  it('agree for every power on every row of every tree', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom('an', 'bai'), (tree, personId) => {
        for (const power of [...tree.map(powerOf), person, visitor, ...staff]) {
          for (const organization of tree) {
            const row = { organization, personId }
            const { id, path } = organization
            const application = { personId, organizationId: id, organizationPath: path }
            expect(isFound(rollScope(power), row)).toBe(maySeeRollOf(power, path))
            expect(isFound(organizationScope(power), row)).toBe(maySeeOrganization(power, path))
            expect(isFound(childScope(power), row)).toBe(mayManageChild(power, organization))
            expect(isFound(registrationCodeScope(power), row)).toBe(
              mayManageRegistrationCode(power, { organizationId: id }),
            )
            expect(isFound(joinApplicationScope(power), row)).toBe(
              joinApplicationRole(power, application) !== null,
            )
          }
        }
      }),
    )
  })

  it('never reach sideways or upward', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        for (const self of tree) {
          for (const other of tree.filter(({ path }) => !path.startsWith(self.path))) {
            const power = powerOf(self)
            expect(maySeeRollOf(power, other.path)).toBe(false)
            expect(mayManageChild(power, other)).toBe(false)
            expect(mayFindJoinApplicationsAt(power, other)).toBe(false)
            expect(maySeeNameAndKindOf(power, other.path, other.id)).toBe(other.id === self.parentId)
          }
        }
      }),
    )
  })
})
