import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../product/child.ts'

/** Under what a section was measured. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGiB: number
  readonly system: string
  readonly node: string
  readonly postgres: string | null
  readonly packages: Readonly<Record<string, string>>
  /** Means over 1, 5 and 15 minutes, before the section began. */
  readonly loadBefore: readonly number[]
}

const PACKAGES = [
  'fastify',
  '@orpc/server',
  'kysely',
  'pg',
  'pg-boss',
  '@node-rs/argon2',
  'autocannon',
  'playwright-core',
]

/** Describes this machine; the load is the one at this moment. */
export function describeMachine(): Omit<Machine, 'postgres'> {
  const [first] = cpus()
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    loadBefore: loadavg().map((load) => Math.round(load * 100) / 100),
  }
}

function versionOf(name: string): string {
  const file = join(ROOT, 'node_modules', name, 'package.json')
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version
}
