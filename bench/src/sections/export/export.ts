import type { Bench, Section, SectionResult, Table } from '../../bench.ts'
import { waitCells } from '../../load/ask-on.ts'
import { quantile } from '../../load/quantiles.ts'
import { temporaryFolder } from '../../open-bench.ts'
import { CITY } from '../../product/open-city.ts'
import { organizationUser } from '../../product/organization-user.ts'
import { startProduct } from '../../product/product-server.ts'
import { stepUp } from '../../product/step-up.ts'
import type { Exported, Kind } from './export-once.ts'
import { exportOnce, READERS, THINKING_MS } from './export-once.ts'
import { lastDayOf } from './last-day.ts'

const ROWS = 1_000_000
const PERSONAL = ['documentNumber', 'phone']
const KINDS: readonly Kind[] = [
  { what: 'csv', format: 'csv', personal: [], seconds: 20 },
  { what: 'xlsx', format: 'xlsx', personal: [], seconds: 45 },
  { what: 'csv with whole numbers', format: 'csv', personal: PERSONAL },
]
const MOST_MEBIBYTES = 200
const MOST_DELAY = 1.2

export const exports: Section = {
  name: 'export',
  title: 'A roll of 1,000,000 members as a file',
  usesDatabase: true,
  run,
}

async function run(bench: Bench): Promise<SectionResult> {
  const world = await bench.copy(await bench.database(bench.size))
  const joinedTo = await lastDayOf(world, bench.draft ? 20_000 : Math.min(ROWS, world.size.members))
  const found: Exported[] = []
  for (const kind of KINDS) {
    // A process of its own, so that no export is charged with the memory of another.
    const { origin, child } = await startProduct(world, { folder: temporaryFolder(bench.defer) })
    bench.defer(() => child.stop())
    const city = await organizationUser(origin, CITY)
    await stepUp(city)
    found.push(await exportOnce({ city, pid: child.pid, joinedTo, kind }))
    await child.stop()
    bench.say(`${kind.what}: ${found.at(-1)?.seconds.toFixed(1)} s`)
  }
  return {
    notes: [
      `A copy of the large world, one process in production mode with its worker in it. The city exports whom a filter by ` +
        `day of joining leaves of its roll, in the order of names, with the 8 columns of the page; where whole numbers are ` +
        'asked for, the sealed document and phone of each are opened too. Followed through HTTP every 100 ms. Then the file ' +
        'is fetched whole, and once more in two parts, the first broken off by the client; the parts must be the file. ' +
        'Memory: what the server process had resident before, and the most during the export. ' +
        `Beside it ${READERS} users turn pages of the roll, with ${THINKING_MS} ms between answer and question.`,
    ],
    findings: found.flatMap(findingsOf),
    tables: [exportTable(found), besideTable(found)],
  }
}

function findingsOf({ kind, rows, seconds, idle, peak, quiet, beside, download }: Exported) {
  const name = `export of ${rows.toLocaleString('en')} rows, ${kind.what}`
  const most = kind.seconds
  const delay = quantile(beside, 0.99) / quantile(quiet, 0.99)
  const inTime =
    most === undefined
      ? []
      : [{ goal: `${name}: ≤ ${most} s`, found: `${seconds.toFixed(1)} s`, reached: seconds <= most }]
  return [
    ...inTime,
    {
      goal: `${name}: memory that it takes ≤ ${MOST_MEBIBYTES} MiB`,
      found: `${Math.round(peak - idle)} MiB (the server process ${Math.round(idle)} → ${Math.round(peak)})`,
      reached: peak - idle <= MOST_MEBIBYTES,
    },
    {
      goal: `${name}: other requests’ p99 + 20 % at most`,
      found: `× ${delay.toFixed(2)}`,
      reached: delay <= MOST_DELAY,
    },
    {
      goal: `${name}: a download that broke off resumes`,
      found: download.isSame ? 'the parts are the file' : 'the parts differ from the file',
      reached: download.isSame,
    },
  ]
}

function exportTable(found: readonly Exported[]): Table {
  return {
    caption: 'From the order to the finished file, and its download',
    columns: ['file', 'rows', 's', 'rows/s', 'MiB', 'memory before', 'most memory', 'download, s'],
    rows: found.map(({ kind, rows, seconds, idle, peak, download }) => [
      kind.what,
      ...[rows, seconds, rows / seconds, download.bytes / 2 ** 20, idle, peak, download.seconds],
    ]),
  }
}

function besideTable(found: readonly Exported[]): Table {
  return {
    caption: 'A page of the roll meanwhile; milliseconds',
    columns: ['', 'p50', 'p99', 'longest', 'n'],
    rows: found.flatMap(({ kind, quiet, beside }) => [
      [`before ${kind.what}`, ...waitCells(quiet)],
      [`during ${kind.what}`, ...waitCells(beside)],
    ]),
  }
}
