import type { Bench, Finding, Section, SectionResult } from '../../bench.ts'
import { median } from '../../load/quantiles.ts'
import { temporaryFolder } from '../../open-bench.ts'
import { untilAnswered } from '../../product/answered.ts'
import { buildApps } from '../../product/build-apps.ts'
import { startChild } from '../../product/child.ts'
import { freePort } from '../../product/free-port.ts'
import { idleMemory } from './idle-memory.ts'

const RUNS = 5

export const start: Section = {
  name: 'start',
  title: 'From the command to the first answer, embedded database',
  usesDatabase: false,
  run,
}

interface Started {
  readonly seconds: number
  readonly mebibytes: number
}

async function run(bench: Bench): Promise<SectionResult> {
  await buildApps()
  const empty: Started[] = []
  const present: Started[] = []
  for (let index = 0; index < (bench.draft ? 1 : RUNS); index += 1) {
    const folder = temporaryFolder(bench.defer)
    empty.push(await startOnce(bench, folder))
    present.push(await startOnce(bench, folder))
    bench.say(`empty ${empty.at(-1)?.seconds.toFixed(2)} s, present ${present.at(-1)?.seconds.toFixed(2)} s`)
  }
  return {
    notes: [
      `\`npm start\` without npm itself: Node on \`bin/start.ts\`, the web apps built before, a data folder of its own. ` +
        'Measured from the start of the process until the console’s page is answered, asked for every 5 ms. An empty ' +
        'folder includes making the database cluster, all migrations and the demo world. Each run uses a new folder, ' +
        'and starts on it twice. Memory: the server process without the database’s processes, 3 s after the answer.',
    ],
    findings: findingsOf(empty, present),
    tables: [
      {
        caption: 'Seconds to the first answer',
        columns: ['data folder', 'median', 'fastest', 'slowest', 'runs', 'memory, MiB'],
        rows: [row('empty: cluster, migrations, demo world', empty), row('demo world present', present)],
      },
    ],
  }
}

async function startOnce(bench: Bench, folder: string): Promise<Started> {
  const port = await freePort()
  const began = performance.now()
  const child = startChild(['bin/start.ts'], { PORT: String(port), DATA_DIR: folder })
  bench.defer(() => child.stop())
  await untilAnswered(child, `http://127.0.0.1:${port}/`)
  const seconds = (performance.now() - began) / 1000
  const mebibytes = await idleMemory(child.pid)
  await child.stop()
  return { seconds, mebibytes }
}

function row(name: string, runs: readonly Started[]) {
  const seconds = runs.map((run) => run.seconds)
  const memory = median(runs.map((run) => run.mebibytes))
  return [name, median(seconds), Math.min(...seconds), Math.max(...seconds), runs.length, memory]
}

function findingsOf(empty: readonly Started[], present: readonly Started[]): Finding[] {
  const first = median(empty.map((run) => run.seconds))
  const later = median(present.map((run) => run.seconds))
  const memory = median(present.map((run) => run.mebibytes))
  return [
    atMost('start to first answer, embedded, planting the demo world: ≤ 5 s', first, 5, 's'),
    atMost('start to first answer, embedded, demo world present: ≤ 3 s', later, 3, 's'),
    atMost('idle memory of the server process: ≤ 150 MiB', memory, 150, 'MiB'),
  ]
}

function atMost(goal: string, found: number, limit: number, unit: string): Finding {
  return { goal, found: `${found.toPrecision(3)} ${unit}`, reached: found <= limit }
}
