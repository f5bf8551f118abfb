import type { Bench } from '../bench.ts'
import type { WorldDatabase } from '../database/world-database.ts'
import { temporaryFolder } from '../open-bench.ts'
import type { Asking } from './ask.ts'
import { organizationUser } from './organization-user.ts'
import { startProduct } from './product-server.ts'

/** The organization above all others of a generated world. */
export const CITY = 1

interface OpenedCity {
  readonly world: WorldDatabase
  readonly origin: string
  /** Of the server’s process. */
  readonly pid: number
  /** A user of the city, logged in. */
  readonly city: Asking
}

/** A copy of the large world and the product upon it, both until the section ends. */
export async function openCity(
  bench: Bench,
  options: { readonly carrier?: string } = {},
): Promise<OpenedCity> {
  const world = await bench.copy(await bench.database(bench.size))
  const folder = temporaryFolder(bench.defer)
  const { origin, child } = await startProduct(world, { ...options, folder })
  bench.defer(() => child.stop())
  return { world, origin, pid: child.pid, city: await organizationUser(origin, CITY) }
}
