import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from './run/command.ts'
import { root, run } from './run/command.ts'

interface Check {
  name: string
  part: string
  command: string[]
}

export interface CheckResult extends Outcome {
  title: string
}

const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  workspaces: string[]
}
const withSource = workspaces.filter((it) => globSync(join(root, it, '{src,test}/**/*.{ts,tsx}')).length > 0)

const types = (part: string, project: string): Check => {
  const cache = join(root, 'node_modules/.cache/types', `${part}.tsbuildinfo`)
  return {
    name: 'types',
    part,
    command: ['tsc', '-p', project, '--incremental', '--tsBuildInfoFile', cache, '--pretty', 'false'],
  }
}

const node = process.execPath
const arrows = ['depcruise', '--config', '.dependency-cruiser.mjs']

const checks: Check[] = [
  ...withSource.map((it) => types(it, it)),
  types('bin', '.'),
  {
    name: 'lint',
    part: '',
    command: ['biome', 'check', '--error-on-warnings', '--max-diagnostics=100', '.'],
  },
  { name: 'arrows', part: '', command: [...arrows, ...withSource, 'bin'] },
  { name: 'house', part: '', command: [node, 'bin/house-rules.ts'] },
  { name: 'unused', part: '', command: ['knip', '--no-progress', '--no-config-hints'] },
]

const judge = async ({ name, part, command }: Check): Promise<CheckResult> => ({
  title: `${name} ${part}`.trim(),
  ...(await run(command)),
})

const print = (results: readonly CheckResult[]): void => {
  for (const { title, output } of results.filter((it) => !it.ok))
    console.log(`\n── ${title}\n${output.trim()}`)
  console.log()
  for (const { title, ok, seconds } of results) {
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${title.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s`)
  }
}

/** Runs the checks of these names (all when none is named), two at a time, and prints what they found. */
export const runChecks = async (names: readonly string[] = []): Promise<CheckResult[]> => {
  const unknown = names.filter((name) => !checks.some((it) => it.name === name))
  if (unknown.length)
    throw new Error(`No such check: ${unknown}. There are: ${[...new Set(checks.map((it) => it.name))]}`)
  const chosen = checks.filter((it) => !names.length || names.includes(it.name))
  const results: CheckResult[] = []
  const queue = chosen.entries()
  const work = async (): Promise<void> => {
    for (const [index, check] of queue) results[index] = await judge(check)
  }
  await Promise.all([work(), work()])
  print(results)
  return results
}

if (import.meta.main) {
  const results = await runChecks(process.argv.slice(2))
  process.exitCode = results.every((it) => it.ok) ? 0 : 1
}
