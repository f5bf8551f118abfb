import type { WorldDatabase } from './database/world-database.ts'
import type { WorldSize } from './generate/world.ts'

/** What a section gets from the program that runs it. */
export interface Bench {
  /** The large world, of the size that was asked for. */
  readonly size: WorldSize
  /** Fast and rough, while a section is being written: short runs, nothing is kept. */
  readonly draft: boolean
  /** A generated database on one server for all sections; made on first use. */
  database(size: WorldSize): Promise<WorldDatabase>
  /** A copy to write into, so that the world stays as it was generated; dropped at the end. */
  copy(world: WorldDatabase): Promise<WorldDatabase>
  /** Runs at the end of the section, also after a failure or Ctrl-C; the last one first. */
  defer(close: () => Promise<void> | void): void
  say(line: string): void
}

export type Cell = string | number

export interface Table {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** One goal and what was found; a goal that could not be tried has no figure. */
export interface Finding {
  readonly goal: string
  readonly found: string
  readonly reached: boolean
}

export interface SectionResult {
  /** How it was measured, one paragraph each. */
  readonly notes: readonly string[]
  readonly findings: readonly Finding[]
  readonly tables: readonly Table[]
}

export interface Section {
  readonly name: string
  readonly title: string
  /** Whether it works on a generated world. */
  readonly usesDatabase: boolean
  run(bench: Bench): Promise<SectionResult>
}
