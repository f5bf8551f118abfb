import type { Bench } from '../../bench.ts'
import type { WorldDatabase } from '../../database/world-database.ts'
import { logInOrganization } from '../../product/log-in.ts'
import { startProduct } from '../../product/product-server.ts'
import type { Case } from './cases.ts'
import { figuresPath, listPath, memberPath } from './cases.ts'
import type { Duel } from './duel.ts'
import { duel } from './duel.ts'
import type { Reach } from './places.ts'
import { choosePlaces } from './places.ts'
import { firstRow, searchCases } from './search-cases.ts'
import type { FarPage } from './walk.ts'
import { walkTo } from './walk.ts'

export const USERS = 20
const FAR_PAGE = 1000
/** Almost everybody, and few: the filter that finds at once, and the one that must look far. */
const STATUSES = ['active', 'floating'] as const

export interface Measured {
  readonly world: WorldDatabase
  readonly places: readonly Reach[]
  readonly farPages: readonly (FarPage & { readonly reach: string })[]
  readonly duels: readonly Duel[]
}

/**
 * Measures one world: the city is logged in and looks at itself and at what lies under it; of a world that is only
 * there for comparison, the cases that are compared.
 */
export async function measureWorld(
  bench: Bench,
  world: WorldDatabase,
  compared?: readonly string[],
): Promise<Measured> {
  const places = await choosePlaces(world)
  const { origin, child } = await startProduct(world)
  bench.defer(() => child.stop())
  const cookies = await logInOrganization(origin, 1, USERS)
  const asking = { origin, cookie: cookies[0] ?? '' }
  const farPages = compared ? [] : await walkAll(bench, asking, places)
  const all = [...listCases(places), ...farPages.map(farCase), ...(await otherCases(asking, places))]
  const cases = all.filter(({ what }) => compared?.includes(what) ?? true)
  const seconds = bench.draft ? 1.5 : 6
  const duels = await duel(cases, { world, origin, cookies, seconds, say: bench.say })
  await child.stop()
  return { world, places, farPages, duels }
}

export function listName(reach: string, status: string): string {
  return `first page, ${status} · ${reach}`
}

export function farName({ page, reach }: { page: number; reach: string }): string {
  return `page ${page}, active · ${reach}`
}

export const figuresName = (reach: string) => `figures · ${reach}`
export const MEMBER = 'one member by id'

function listCases(places: readonly Reach[]): Case[] {
  return places.flatMap(({ name, id }) =>
    STATUSES.map((status) => ({ what: listName(name, status), path: listPath(id, { status }) })),
  )
}

function farCase(far: FarPage & { reach: string }): Case {
  return { what: farName(far), path: far.path, against: far.firstPath }
}

interface Asking {
  readonly origin: string
  readonly cookie: string
}

async function otherCases(asking: Asking, places: readonly Reach[]): Promise<Case[]> {
  const cases: Case[] = places.map(({ name, id }) => ({ what: figuresName(name), path: figuresPath(id) }))
  const district = places.find(({ name }) => name === 'district')
  if (!district) return cases
  const found = await firstRow(asking, district.id)
  const searches = places
    .filter(({ name }) => name === 'city' || name === 'district')
    .flatMap(({ name, id }) => searchCases(name, id, found))
  return [...cases, { what: MEMBER, path: memberPath(found.id) }, ...searches]
}

async function walkAll(bench: Bench, asking: Asking, places: readonly Reach[]) {
  const farPages: (FarPage & { reach: string })[] = []
  for (const { name, id } of places.filter(({ name }) => name !== 'branch')) {
    const far = await walkTo(asking, { organizationId: id, status: 'active', wanted: FAR_PAGE })
    bench.say(`${name}: page ${far.page} after ${far.seconds.toFixed(1)} s`)
    farPages.push({ ...far, reach: name })
  }
  return farPages
}
