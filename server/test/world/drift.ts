import {
  findDrift as findMemberDrift,
  findOrganizationDrift,
  findTraitDrift,
} from '../../src/features/members/store/drift.ts'
import type { KyselyDatabase } from '../../src/platform/database/database.ts'

/** Where the maintained figures of a subtree are not what members and organizations themselves say. */
export async function findDrift(database: KyselyDatabase, organizationId: number): Promise<object[]> {
  const finders = [findMemberDrift, findTraitDrift, findOrganizationDrift]
  return (await Promise.all(finders.map((find) => find(database, organizationId)))).flat()
}
