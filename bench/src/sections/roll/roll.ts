import type { Bench, Section, SectionResult, Table } from '../../bench.ts'
import { SERVER_SETTINGS } from '../../database/database-server.ts'
import type { WorldDatabase } from '../../database/world-database.ts'
import { COMPARED, findingsOf } from './findings.ts'
import type { Measured } from './measure-world.ts'
import { measureWorld, USERS } from './measure-world.ts'

/** The world against which growth is held is so many times smaller. */
const SMALLER = 100

export const roll: Section = {
  name: 'roll',
  title: 'The roll of a subtree, over the large database',
  usesDatabase: true,
  run,
}

async function run(bench: Bench): Promise<SectionResult> {
  const { seed, organizations, members } = bench.size
  const small = await bench.database({
    seed,
    organizations: Math.max(1000, organizations / SMALLER),
    members: Math.max(20_000, members / SMALLER),
  })
  const large = await bench.database(bench.size)
  const before = await measureWorld(bench, small, COMPARED)
  const measured = await measureWorld(bench, large)
  return {
    notes: notesOf(large),
    findings: findingsOf(measured, before),
    tables: [generationTable(large), reachTable(measured), duelTable(measured), duelTable(before)],
  }
}

function notesOf({ size, bytes }: WorldDatabase): string[] {
  const settings = Object.entries(SERVER_SETTINGS).map(([name, value]) => `${name} ${value}`)
  return [
    `Seed ${size.seed}: ${size.organizations.toLocaleString('en')} organizations, ${size.members.toLocaleString('en')} ` +
      `members, ${(bytes / 2 ** 30).toFixed(1)} GiB. Every document and phone is sealed with the run’s own keys. The ` +
      'members of a branch lie scattered over the disk. One member in ten has an account.',
    `PostgreSQL: ${settings.join(', ')}; everything else as installed, durability on. Server, database and load share ` +
      'the machine and its cores.',
    `Product: \`server/src/main.ts\` in production mode, one process; ${USERS} sessions of the city’s account, opened ` +
      `by log-in, each asking again as soon as it is answered. Bare: Fastify and pg, the statements that the product ` +
      `makes for the same request, overheard in this run; no session, no checks, rows sent as they come. “Alone”: one ` +
      'session of the product.',
  ]
}

function generationTable({ seconds }: WorldDatabase): Table {
  const rows = Object.entries(seconds).map(([step, value]) => [step, value])
  const kept = [['(world of a former run)', '']]
  return { caption: 'Generating the world', columns: ['step', 's'], rows: rows.length > 0 ? rows : kept }
}

function reachTable({ places }: Measured): Table {
  return {
    caption: 'Who looks at what',
    columns: ['reach', 'organizations', 'members'],
    rows: places.map(({ name, organizations, members }) => [name, organizations, members]),
  }
}

function duelTable({ world, duels }: Measured): Table {
  return {
    caption: `${world.size.members.toLocaleString('en')} members, ${USERS} users at once; milliseconds`,
    columns: [
      'request',
      'p50',
      'p99',
      'req/s',
      'n',
      'bare p50',
      'bare p99',
      'bare req/s',
      'ratio',
      'alone p50',
      'alone p99',
    ],
    rows: duels.map(({ what, product, bare, alone }) => [
      what,
      ...[product.p50, product.p99, product.perSecond, product.requests],
      ...[bare.p50, bare.p99, bare.perSecond, product.perSecond / bare.perSecond],
      ...[alone.p50, alone.p99],
    ]),
  }
}
