import type { Platform } from '@qingtuan/server/src/platform/platform.ts'
import { readMarker, readSchemaVersion, writeMarker } from './database/marker.ts'
import { withoutIndexes } from './database/without-indexes.ts'
import { countFigures } from './people/count-figures.ts'
import { openDrawing } from './people/drawing.ts'
import { loadJoinApplications } from './people/load-join-applications.ts'
import { loadMembers } from './people/load-members.ts'
import { openMemberCounts } from './people/member-counts.ts'
import { loadTree } from './tree/load-tree.ts'
import type { World, WorldSize } from './world.ts'
import { planWorld } from './world.ts'

const GENERATOR = 2

export interface Generated {
  /** False when the database held the same world already. */
  readonly fresh: boolean
  /** Seconds by step. */
  readonly seconds: Readonly<Record<string, number>>
}

/** Fills an empty migrated database, or keeps the one that holds this very world. Throws on any other. */
export async function generateWorld(
  platform: Pick<Platform, 'vault' | 'passwords' | 'pool'>,
  size: WorldSize,
  say: (line: string) => void = () => {},
): Promise<Generated> {
  const { pool } = platform
  const { seed, organizations, members } = size
  const marker = { seed, organizations, members, schema: await readSchemaVersion(pool), generator: GENERATOR }
  const found = await readMarker(pool)
  if (JSON.stringify(found) === JSON.stringify(marker)) return { fresh: false, seconds: {} }
  const { rowCount } = await pool.query('SELECT FROM organization LIMIT 1')
  if (found || rowCount) throw new Error('The database holds something else already: give an empty one')
  const world = await planWorld({ ...size, pool, platform })
  const seconds = await fill(world, say)
  await writeMarker(pool, marker)
  return { fresh: true, seconds }
}

async function fill(world: World, say: (line: string) => void): Promise<Record<string, number>> {
  const seconds: Record<string, number> = {}
  const step = async (name: string, work: () => Promise<unknown>) => {
    const started = performance.now()
    await work()
    seconds[name] = (performance.now() - started) / 1000
    say(`${name}: ${seconds[name].toFixed(1)} s`)
  }
  const drawing = openDrawing(world.seed)
  const counts = openMemberCounts(world.organizations)
  const loaded = performance.now()
  await withoutIndexes(world.pool, async () => {
    await step('organizations', () => loadTree(world))
    await step('members', () => loadMembers(world, drawing, counts))
    await step('figures', async () => {
      await counts.load(world.pool)
      await countFigures(world.pool)
    })
    await step('join applications', () => loadJoinApplications(world, drawing))
  })
  const rows = Object.values(seconds).reduce((sum, each) => sum + each, 0)
  seconds.indexes = (performance.now() - loaded) / 1000 - rows
  say(`indexes: ${seconds.indexes.toFixed(1)} s`)
  await leaseSerials(world, drawing.memberNumbers.leases())
  // Index-only scans need to know which pages everybody may see.
  await step('vacuum and statistics', () => world.pool.query('VACUUM (ANALYZE)'))
  return seconds
}

async function leaseSerials({ pool }: World, leases: readonly (readonly [string, number])[]): Promise<void> {
  await pool.query('INSERT INTO serial_lease (scope, next) SELECT * FROM unnest($1::text[], $2::bigint[])', [
    leases.map(([scope]) => scope),
    leases.map(([, serial]) => serial + 1),
  ])
}
