import type { Cell, Finding, Table } from '../bench.ts'
import type { SectionGroup } from '../section-group.ts'
import type { Machine } from './machine.ts'
import type { StoredResult } from './results.ts'

/** The page of a group from what every section found the last time it ran. */
export function reportOf({ head, command }: SectionGroup, results: readonly StoredResult[]): string {
  const sections = results.map((result) => sectionOf(command, result))
  return `${[head, goalsOf(results), ...sections].join('\n\n')}\n`
}

/** The goals over all sections, worst news first to be seen. */
function goalsOf(results: readonly StoredResult[]): string {
  const rows = results.flatMap(({ section, findings }) =>
    findings.map(({ goal, found, reached }) => [section, goal, found, verdict({ reached })]),
  )
  return `## Goals\n\n${table(['section', 'goal', 'found', 'reached'], rows)}`
}

function verdict({ reached }: Pick<Finding, 'reached'>): string {
  return reached ? 'yes' : '**no**'
}

function sectionOf(command: string, result: StoredResult): string {
  const { section, title, at, seconds, machine, notes, tables } = result
  const measured = `\`npm run ${command} ${section}\` · ${at.slice(0, 16).replace('T', ' ')} UTC · took ${Math.round(seconds)} s`
  return [`## ${title}`, measured, machineOf(machine), ...notes, ...tables.map(captioned)].join('\n\n')
}

function machineOf(machine: Machine): string {
  const { processor, cores, memoryGiB, system, node, postgres, packages, loadBefore } = machine
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`)
  const programs = [`Node ${node}`, ...(postgres ? [`PostgreSQL ${postgres}`] : []), ...versions]
  return [
    `${processor}, ${cores} cores, ${memoryGiB} GiB, ${system}; load average before: ${loadBefore.join(', ')}.`,
    `${programs.join(', ')}.`,
  ].join('\n')
}

function captioned({ caption, columns, rows }: Table): string {
  return `**${caption}**\n\n${table(columns, rows)}`
}

function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(written).join(' | ')} |`
  const rule = columns.map((_, index) => (typeof rows[0]?.[index] === 'number' ? '---:' : '---'))
  return [line(columns), line(rule), ...rows.map(line)].join('\n')
}

/** Three telling digits. */
function written(cell: Cell): string {
  if (typeof cell === 'string') return cell
  if (Number.isInteger(cell)) return cell.toLocaleString('en')
  return cell >= 100 ? Math.round(cell).toLocaleString('en') : String(Number(cell.toPrecision(3)))
}
