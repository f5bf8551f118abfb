import type { Section } from './bench.ts'

/** Sections that one command runs and one page tells of. */
export interface SectionGroup {
  /** What npm runs. */
  readonly command: string
  readonly sections: readonly Section[]
  /** File of the page, below the root. */
  readonly page: string
  /** The page’s beginning, with its title. */
  readonly head: string
  /** Before the name of a section in the name of its raw figures. */
  readonly filePrefix: string
}
