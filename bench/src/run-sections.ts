import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Section } from './bench.ts'
import type { OpenedBench } from './open-bench.ts'
import { ROOT } from './product/child.ts'
import { describeMachine } from './report/machine.ts'
import { reportOf } from './report/report.ts'
import type { StoredResult } from './report/results.ts'
import { readResult, storeResult } from './report/results.ts'
import type { SectionGroup } from './section-group.ts'

/** Ends the program when help is asked for, or a section that there is not. */
export function endUnlessKnown(
  { sections }: SectionGroup,
  { names, help, usage }: { names: readonly string[]; help: boolean; usage: string },
): void {
  const unknown = names.filter((name) => !sections.some((section) => section.name === name))
  if (!help && unknown.length === 0) return
  console.log(unknown.length > 0 ? `There is no section ${unknown.join(', ')}.\n\n${usage}` : usage)
  process.exit(unknown.length > 0 ? 1 : 0)
}

/**
 * Runs the named sections, all when none is named, and writes the page. One that fails does not keep the others from
 * being measured, but the program then fails.
 */
export async function runSections(
  bench: OpenedBench,
  group: SectionGroup,
  names: readonly string[],
): Promise<void> {
  stopWhenTold(bench)
  try {
    for (const section of group.sections)
      if (names.length === 0 || names.includes(section.name)) await runOne(bench, group, section)
  } finally {
    await bench.close()
  }
}

function stopWhenTold(bench: OpenedBench): void {
  const stopEarly = () => {
    // Work under way loses its connections now; that must not end the program before everything is stopped.
    process.on('uncaughtException', ({ message }) => console.error(`Cut off: ${message}`))
    void bench.close().finally(() => process.exit(130))
  }
  process.on('SIGINT', stopEarly)
  process.on('SIGTERM', stopEarly)
}

async function runOne(bench: OpenedBench, group: SectionGroup, section: Section): Promise<void> {
  bench.say(`\n── ${section.title}`)
  try {
    keep(bench, group, await measure(section, bench))
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  } finally {
    await bench.closeSection()
  }
}

async function measure(section: Section, bench: OpenedBench): Promise<StoredResult> {
  const machine = describeMachine()
  const at = new Date().toISOString()
  const started = performance.now()
  const result = await section.run(bench)
  const seconds = (performance.now() - started) / 1000
  const postgres = section.usesDatabase ? bench.postgresVersion() : null
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
function keep(bench: OpenedBench, group: SectionGroup, result: StoredResult): void {
  console.log(reportOf(group, [result]))
  if (bench.draft) return
  const fileOf = (section: string) => `${group.filePrefix}${section}`
  storeResult(fileOf(result.section), result)
  const all = group.sections.flatMap(({ name }) => readResult(fileOf(name)) ?? [])
  writeFileSync(join(ROOT, group.page), reportOf(group, all))
}
