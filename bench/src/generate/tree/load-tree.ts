import { organizationColumns } from '@qingtuan/server/src/features/organizations/create-organization.ts'
import { searchTerms } from '@qingtuan/server/src/features/organizations/search-terms.ts'
import type { Platform } from '@qingtuan/server/src/platform/platform.ts'
import type { Copies } from '../database/open-copies.ts'
import { addRows, endCopies, openCopies } from '../database/open-copies.ts'
import { openNames } from '../people/names.ts'
import type { Random } from '../random.ts'
import { openRandom } from '../random.ts'
import { recordId } from '../record-id.ts'
import type { World } from '../world.ts'
import { accountIdOf, createdAtOf } from '../world.ts'
import { fullNameOf, shortNameOf, userNameOf } from './names.ts'
import type { PlannedOrganization } from './plan-tree.ts'

const COLUMNS = {
  organization: [
    ...['id', 'path', 'parent_id', 'kind', 'status', 'full_name', 'short_name', 'name_py', 'industry'],
    ...['area_code', 'secretary_name', 'contact_name', 'contact_phone_box', 'contact_phone_index'],
    ...['created_at', 'completed_at'],
  ],
  organization_name: ['id', 'organization_id', 'full_name', 'short_name', 'from_at'],
  organization_term: ['term', 'organization_id'],
  account: [
    ...['id', 'kind', 'organization_id', 'user_name', 'password_hash', 'password_changed_at'],
    ...['password_change_required', 'created_at'],
  ],
  unique_key: ['kind', 'value', 'owner'],
} as const
type TreeCopies = Copies<keyof typeof COLUMNS>

/** Writes the organizations as their own feature would: names, what finds them, accounts that log in. */
export async function loadTree(world: World): Promise<void> {
  const copies = await openCopies(world.pool, COLUMNS)
  const random = openRandom(world.seed, 'contacts')
  const drawName = openNames(random)
  for (const organization of world.tree) {
    const wish = wishOf(world, organization, drawName().name)
    await loadOrganization(world, { organization, wish, copies, random })
  }
  await endCopies(copies)
  await world.pool.query("INSERT INTO serial_lease (scope, next) VALUES ('organization', $1)", [
    world.tree.length + 1,
  ])
}

type Wish = ReturnType<typeof wishOf>

function wishOf(world: World, organization: PlannedOrganization, contactName: string) {
  const createdAt = new Date(createdAtOf(world, organization.id))
  return {
    ...organization,
    fullName: fullNameOf(organization),
    shortName: shortNameOf(organization),
    contactName,
    contactPhone: `137${String(organization.id).padStart(8, '0')}`,
    createdAt,
    completedAt: createdAt,
  }
}

interface Loading {
  readonly organization: PlannedOrganization
  readonly wish: Wish
  readonly copies: TreeCopies
  readonly random: Random
}

async function loadOrganization(world: World, { organization, wish, copies, random }: Loading) {
  const { id, path, fullName, shortName } = wish
  const at = wish.createdAt.toISOString()
  // All but the vault of a platform is left alone by these columns.
  const columns: Record<string, unknown> = organizationColumns(world.platform as Platform, wish)
  const row = COLUMNS.organization.map((name) =>
    cell(name === 'id' ? id : name === 'path' ? path : columns[name]),
  )
  const accountId = accountIdOf(world, id)
  const userName = userNameOf(organization)
  await addRows([
    [copies.organization, row],
    [
      copies.organization_name,
      [recordId('name', id, wish.createdAt.getTime(), random), id, fullName, shortName, at],
    ],
    ...searchTerms(wish).map((term) => [copies.organization_term, [term, id]] as const),
    [copies.account, [accountId, 'organization', id, userName, world.passwordHash, at, false, at]],
    [copies.unique_key, ['userName', userName, accountId]],
  ])
}

function cell(value: unknown) {
  if (value instanceof Date) return value.toISOString()
  if (value === null || typeof value === 'string' || typeof value === 'number' || Buffer.isBuffer(value))
    return value
  throw new TypeError('a column of an organization that COPY cannot carry')
}
