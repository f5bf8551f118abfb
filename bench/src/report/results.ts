import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SectionResult } from '../bench.ts'
import { ROOT } from '../product/child.ts'
import type { Machine } from './machine.ts'

/** What a section found the last time it ran. */
export interface StoredResult extends SectionResult {
  readonly section: string
  readonly title: string
  /** ISO. */
  readonly at: string
  readonly seconds: number
  readonly machine: Machine
}

const FOLDER = join(ROOT, 'bench/results')
const fileOf = (section: string) => join(FOLDER, `${section}.json`)

export function storeResult(result: StoredResult): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(fileOf(result.section), `${JSON.stringify(result, null, 2)}\n`)
}

export function readResult(section: string): StoredResult | null {
  return existsSync(fileOf(section)) ? JSON.parse(readFileSync(fileOf(section), 'utf8')) : null
}
