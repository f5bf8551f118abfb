import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildWebApps } from './build.ts'
import { runChecks } from './check.ts'
import { root, run } from './run/command.ts'
import { installPackages } from './run/packages.ts'
import type { PlaywrightReport, Tally, VitestReport } from './run/tally.ts'
import { tallyPlaywright, tallyVitest, total } from './run/tally.ts'

interface Stage {
  title: string
  run: () => Promise<Tally>
}

const reports = join(root, 'test-results/reports')

/** Runs a test runner and counts its report. Without a report, or with a bad end of its own, one has failed. */
const count = async <Report>(
  name: string,
  words: string[],
  env: Record<string, string>,
  tally: (report: Report) => Tally,
): Promise<Tally> => {
  const file = join(reports, `${name}.json`)
  rmSync(file, { force: true })
  const { ok } = await run(words, { shown: true, env: { ...env, E2E_REPORT: file } })
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const counted = tally(JSON.parse(readFileSync(file, 'utf8')) as Report)
  return ok ? counted : { ...counted, failed: Math.max(counted.failed, 1) }
}

const vitest = (name: string, database: string, ...args: string[]): Promise<Tally> => {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${name}.json`)}`,
  ]
  return count<VitestReport>(
    name,
    ['vitest', 'run', ...reporters, ...args],
    { TEST_DATABASE: database },
    tallyVitest,
  )
}

/** What another engine could do otherwise: schema and plans, locks and races, jobs, and one journey through them all. */
const ENGINE = ['server/src/platform/', '/store/', 'race', 'server/test/durability', 'join-applications/']

const oneFor = (ok: boolean): Tally => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const stages: Stage[] = [
  { title: 'checks', run: async () => total((await runChecks()).map((it) => oneFor(it.ok))) },
  { title: 'tests, embedded database', run: () => vitest('embedded', 'embedded') },
  {
    title: 'what meets the engine, installed PostgreSQL',
    run: () => vitest('postgresql', 'postgresql', '--project=server', ...ENGINE),
  },
  { title: 'build of the web apps', run: async () => oneFor(await buildWebApps()) },
  {
    title: 'end to end, Chromium and Firefox',
    run: () => count<PlaywrightReport>('e2e', ['playwright', 'test', '-c', 'e2e'], {}, tallyPlaywright),
  },
]

if (!installPackages()) process.exit(1)
mkdirSync(reports, { recursive: true })

const lines: string[] = []
const tallies: Tally[] = []
for (const stage of stages) {
  console.log(`\n━━ ${stage.title}`)
  const started = performance.now()
  const tally = await stage.run().catch((error: unknown) => {
    console.error(error)
    return oneFor(false)
  })
  tallies.push(tally)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  lines.push(`${stage.title.padEnd(44)} passed ${tally.passed}  failed ${tally.failed}  ${seconds} s`)
}

const { passed, failed, faults = [] } = total(tallies)
// Last, where whoever sees the end of a long output alone finds them.
if (faults.length > 0) console.log(`\nDid not pass, or not at once:\n${faults.join('\n')}`)
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
