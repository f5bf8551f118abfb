import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Section } from './bench.ts'
import type { OpenedBench } from './open-bench.ts'
import { openBench } from './open-bench.ts'
import { ROOT } from './product/child.ts'
import { describeMachine } from './report/machine.ts'
import { reportOf } from './report/report.ts'
import type { StoredResult } from './report/results.ts'
import { readResult, storeResult } from './report/results.ts'
import { SECTIONS } from './sections.ts'

const REPORT = join(ROOT, 'docs/benchmarks.md')
const USAGE = `npm run bench [section …] -- [options]

Sections: ${SECTIONS.map(({ name }) => name).join(', ')}; all of them when none is named.
  --organizations 100000   size of the world that roll and journey work on
  --members 2000000
  --seed 1
  --draft                  short runs, printed and not kept
BENCH_DATA_DIR names a folder that keeps the generated worlds for the next run.
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    organizations: { type: 'string', default: '100000' },
    members: { type: 'string', default: '2000000' },
    seed: { type: 'string', default: '1' },
    draft: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const unknown = positionals.filter((name) => !SECTIONS.some((section) => section.name === name))
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `There is no section ${unknown.join(', ')}.\n\n${USAGE}` : USAGE)
  process.exit(unknown.length > 0 ? 1 : 0)
}
const bench = openBench({
  size: {
    seed: Number(values.seed),
    organizations: Number(values.organizations),
    members: Number(values.members),
  },
  draft: values.draft,
  keptFolder: process.env.BENCH_DATA_DIR,
})
const stopEarly = () => {
  // Work under way loses its connections now; that must not end the program before everything is stopped.
  process.on('uncaughtException', ({ message }) => console.error(`Cut off: ${message}`))
  void bench.close().finally(() => process.exit(130))
}
process.on('SIGINT', stopEarly)
process.on('SIGTERM', stopEarly)
try {
  await runAll(SECTIONS.filter(({ name }) => positionals.length === 0 || positionals.includes(name)))
} finally {
  await bench.close()
}

/** One section that fails does not keep the others from being measured, but the program then fails. */
async function runAll(sections: readonly Section[]): Promise<void> {
  for (const section of sections) {
    bench.say(`\n── ${section.title}`)
    try {
      keep(await measure(section, bench))
    } catch (error) {
      console.error(error)
      process.exitCode = 1
    } finally {
      await bench.closeSection()
    }
  }
}

async function measure(section: Section, { postgresVersion }: OpenedBench): Promise<StoredResult> {
  const machine = describeMachine()
  const at = new Date().toISOString()
  const started = performance.now()
  const result = await section.run(bench)
  const seconds = (performance.now() - started) / 1000
  const postgres = section.usesDatabase ? postgresVersion() : null
  return {
    section: section.name,
    title: section.title,
    at,
    seconds,
    machine: { ...machine, postgres },
    ...result,
  }
}

/** A draft is only shown. */
function keep(result: StoredResult): void {
  console.log(reportOf([result]))
  if (bench.draft) return
  storeResult(result)
  writeFileSync(REPORT, reportOf(SECTIONS.flatMap(({ name }) => readResult(name) ?? [])))
}
