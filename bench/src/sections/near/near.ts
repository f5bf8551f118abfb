import { openTo } from '@qingtuan/domain/community-service/audience'
import { listNear } from '@qingtuan/server/src/features/community-service/store/finding.ts'
import type { KyselyDatabase } from '@qingtuan/server/src/platform/database/database.ts'
import { openDatabase } from '@qingtuan/server/src/platform/database/database.ts'
import pg from 'pg'
import type { Bench, Section, SectionResult } from '../../bench.ts'
import { quantile } from '../../load/quantiles.ts'
import { CITY_CENTRE, plantProjects } from './plant-projects.ts'

export const near: Section = {
  name: 'near',
  title: 'Community service near me',
  usesDatabase: true,
  run,
}

const PROJECTS = 100_000
const PAGE = 21
const MOST_MS = 20
const SPREAD = 1.2
const WHERE = ['within the city', 'at its edge', 'where there is little'] as const
const SHIFT = { 'within the city': 0, 'at its edge': 0.7, 'where there is little': 6 } as const

interface Found {
  readonly where: (typeof WHERE)[number]
  /** Milliseconds, sorted. */
  readonly times: readonly number[]
  readonly rows: number
}

async function run(bench: Bench): Promise<SectionResult> {
  const world = await bench.copy(await bench.database(bench.size))
  const path = await prepare(world.settings.DATABASE_URL ?? '')
  const opened = await openDatabase({
    url: world.settings.DATABASE_URL ?? '',
    maxConnections: 2,
    log: SILENT,
  })
  bench.defer(() => opened.close())
  const found: Found[] = []
  for (const where of WHERE)
    found.push(await look(opened.kysely, { where, path, times: bench.draft ? 200 : 1000 }))
  return {
    notes: [
      `A copy of the large world with ${PROJECTS.toLocaleString('en')} projects to come, two thirds of them in and around one ` +
        'city. A member of a branch asks for the first page of what is near and open to them, each time from another ' +
        'place; the statement of the product is measured, from the query builder to its rows.',
    ],
    findings: found.map(({ where, times }) => ({
      goal: `projects near me among ${PROJECTS.toLocaleString('en')}, ${where}: p99 ≤ ${MOST_MS} ms`,
      found: `p99 ${quantile(times, 0.99).toFixed(1)} ms, p50 ${quantile(times, 0.5).toFixed(1)} ms`,
      reached: quantile(times, 0.99) <= MOST_MS,
    })),
    tables: [
      {
        caption: 'Milliseconds of one page',
        columns: ['where', 'p50', 'p95', 'p99', 'rows', 'n'],
        rows: found.map(({ where, times, rows }) => [
          where,
          ...[0.5, 0.95, 0.99].map((share) => quantile(times, share).toFixed(1)),
          rows,
          times.length,
        ]),
      },
    ],
  }
}

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Plants the projects; answers the path of a branch whose member asks. */
async function prepare(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await plantProjects(client, PROJECTS)
    const { rows } = await client.query<{ path: string }>(
      `select path from organization where kind = 'branch' order by id limit 1`,
    )
    return rows[0]?.path ?? ''
  } finally {
    await client.end()
  }
}

interface Looking {
  readonly where: Found['where']
  readonly path: string
  readonly times: number
}

async function look(database: KyselyDatabase, { where, path, times }: Looking): Promise<Found> {
  const milliseconds: number[] = []
  let rows = 0
  for (let time = 0; time < times; time += 1) {
    const place = placeOf(where)
    const began = performance.now()
    const wish = { order: 'near', openTo: openTo([path]), now: new Date(), limit: PAGE, near: place } as const
    rows = (await listNear(database, wish, null)).rows.length
    milliseconds.push(performance.now() - began)
  }
  return { where, times: milliseconds.toSorted((a, b) => a - b), rows }
}

function placeOf(where: Found['where']) {
  const away = () => SHIFT[where] + SPREAD * (Math.random() - 0.5)
  return { longitude: CITY_CENTRE.longitude - away(), latitude: CITY_CENTRE.latitude - away() }
}
