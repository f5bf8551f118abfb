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
const pathOf = (file: string) => join(FOLDER, `${file}.json`)

export function storeResult(file: string, result: StoredResult): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(pathOf(file), `${JSON.stringify(result, null, 2)}\n`)
}

export function readResult(file: string): StoredResult | null {
  return existsSync(pathOf(file)) ? JSON.parse(readFileSync(pathOf(file), 'utf8')) : null
}
