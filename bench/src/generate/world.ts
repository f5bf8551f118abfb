import type { Platform } from '@qingtuan/server/src/platform/platform.ts'
import type { Pool } from 'pg'
import { openRandom } from './random.ts'
import { recordId } from './record-id.ts'
import { shortNameOf } from './tree/names.ts'
import type { PlannedOrganization } from './tree/plan-tree.ts'
import { planTree } from './tree/plan-tree.ts'

/** How much of everything, and the seed it is drawn with. */
export interface WorldSize {
  readonly seed: number
  readonly organizations: number
  readonly members: number
}

/** The password of every generated account. */
export const WORLD_PASSWORD = 'lvyou-qinghe-zhanchi-2031'

export interface World extends WorldSize {
  readonly pool: Pool
  readonly platform: Pick<Platform, 'vault'>
  readonly passwordHash: string
  readonly tree: readonly PlannedOrganization[]
  /** What the people stand in, with the account that admitted them. */
  readonly branches: readonly Branch[]
}

export interface Branch {
  readonly id: number
  readonly path: string
  readonly areaCode: string
  readonly shortName: string
  readonly accountId: string
}

/** The organizations were registered one after the other in these four years. */
const TREE_BEGINS = Date.UTC(2019, 0, 1)
const TREE_ENDS = Date.UTC(2023, 0, 1)

export function createdAtOf(world: Pick<World, 'organizations'>, id: number): number {
  return Math.floor(TREE_BEGINS + ((TREE_ENDS - TREE_BEGINS) * id) / (world.organizations + 1))
}

interface WorldParts extends WorldSize {
  readonly pool: Pool
  readonly platform: Pick<Platform, 'vault' | 'passwords'>
}

/** Plans the tree; nothing is written yet. The password is hashed once, for all accounts. */
export async function planWorld(parts: WorldParts): Promise<World> {
  const tree = planTree(parts.organizations, openRandom(parts.seed, 'tree'))
  const passwordHash = await parts.platform.passwords.hash(WORLD_PASSWORD)
  const branches = tree.filter(({ kind }) => kind === 'branch').map((branch) => describe(parts, branch))
  return { ...parts, passwordHash, tree, branches }
}

function describe(size: WorldSize, branch: PlannedOrganization): Branch {
  const { id, path, areaCode } = branch
  return { id, path, areaCode, shortName: shortNameOf(branch), accountId: accountIdOf(size, id) }
}

/** The account of an organization. */
export function accountIdOf(size: WorldSize, id: number): string {
  return recordId('account', id, createdAtOf(size, id), openRandom(size.seed, `account ${id}`))
}
