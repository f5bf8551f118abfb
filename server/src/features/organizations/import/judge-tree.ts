import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { judgePlacement } from '@qingtuan/domain/organizations/kind'
import type { Standing } from '../store/import.ts'
import type { BrokenRow, Entry, Fault } from './entry.ts'
import type { Linked } from './link-parents.ts'

/** A row that can be written. */
export interface Placed {
  readonly entry: Entry
  readonly kind: OrganizationKind
  readonly areaCode: string
  readonly superior: Placed | Standing | null
}

export interface JudgedTree {
  /** Superiors before those who stand under them. */
  readonly placed: readonly Placed[]
  readonly faults: ReadonlyMap<Entry | BrokenRow, readonly Fault[]>
}

type Row = Entry | BrokenRow
/** What a row is judged under; a fault when nothing is left to judge. */
type Above = Placed | Standing | null | Fault

/**
 * Judges downwards from what stands already, so that a row is as good as its superiors; rows that are never reached
 * go round in a circle. `takenNames` are names of what stands, as `nameKey` writes them.
 */
export function judgeTree(
  rows: readonly Row[],
  links: ReadonlyMap<Entry, Linked>,
  takenNames: ReadonlySet<string>,
): JudgedTree {
  const placed: Placed[] = []
  const faults = new Map<Row, readonly Fault[]>()
  const names = new Set(takenNames)
  const children = childrenInFile(links)
  const queue = rows.flatMap((row) => startOf(row, links))
  const reached = new Set<Row>()
  for (const { row, above } of queue) {
    reached.add(row)
    const verdict = 'faults' in row ? row.faults : judge(row, above, names)
    if ('entry' in verdict) placed.push(verdict)
    else faults.set(row, verdict)
    const next = 'entry' in verdict ? verdict : parentRefused(row)
    for (const child of children.get(row) ?? []) queue.push({ row: child, above: next })
  }
  for (const [row, fault] of faultsOfCircles(links, reached)) faults.set(row, [fault])
  return { placed, faults }
}

/** How a name is told apart from the same one under another superior. */
export function nameKey(superior: Placed | { readonly id: number } | null, fullName: string): string {
  if (superior === null) return `top ${fullName}`
  return 'entry' in superior ? `row ${superior.entry.row} ${fullName}` : `id ${superior.id} ${fullName}`
}

function startOf(row: Row, links: ReadonlyMap<Entry, Linked>): { row: Row; above: Above }[] {
  if ('faults' in row) return [{ row, above: null }]
  const link = links.get(row)
  if (!link) return []
  if ('fault' in link) return [{ row, above: link.fault }]
  if (link.superior.in === 'file') return []
  return [{ row, above: link.superior.in === 'system' ? link.superior.organization : null }]
}

function childrenInFile(links: ReadonlyMap<Entry, Linked>): Map<Row, Entry[]> {
  const children = new Map<Row, Entry[]>()
  for (const [entry, link] of links) {
    if ('fault' in link || link.superior.in !== 'file') continue
    const siblings = children.get(link.superior.row)
    if (siblings) siblings.push(entry)
    else children.set(link.superior.row, [entry])
  }
  return children
}

function judge(entry: Entry, above: Above, names: Set<string>): Placed | Fault[] {
  if (above !== null && 'column' in above) return [above]
  if (above !== null && 'status' in above && above.status === 'archived')
    return [{ code: 'organization.archived', column: 'parentNumber' }]
  const placement = judgePlacement(entry.kind, above?.kind ?? null)
  if (!placement.ok) return [{ ...placement.refusal, column: 'kind' }]
  const areaCode = entry.areaCode ?? above?.areaCode
  if (!areaCode) return [{ code: 'organizationImport.areaUnknown', column: 'areaCode' }]
  const name = nameKey(above, entry.fullName)
  if (names.has(name)) return [{ code: 'organization.fullNameTaken', column: 'fullName' }]
  names.add(name)
  return { entry, kind: entry.kind, areaCode, superior: above }
}

function parentRefused({ row }: Row): Fault {
  return { code: 'organizationImport.parentRefused', column: null, facts: { row } }
}

/** What nobody stands under is peeled off until only the circles are left. */
function faultsOfCircles(links: ReadonlyMap<Entry, Linked>, reached: ReadonlySet<Row>): Map<Entry, Fault> {
  const above = new Map<Entry, Row>()
  const under = new Map<Row, number>()
  for (const [entry, link] of links) {
    if (reached.has(entry) || 'fault' in link || link.superior.in !== 'file') continue
    above.set(entry, link.superior.row)
    under.set(link.superior.row, (under.get(link.superior.row) ?? 0) + 1)
  }
  const peeled = new Set<Row>()
  const leaves: Row[] = [...above.keys()].filter((entry) => !under.has(entry))
  for (const leaf of leaves) {
    peeled.add(leaf)
    const superior = 'faults' in leaf ? undefined : above.get(leaf)
    if (!superior) continue
    const left = (under.get(superior) ?? 0) - 1
    under.set(superior, left)
    if (left === 0) leaves.push(superior)
  }
  const circle: Fault = { code: 'organizationImport.parentCircle', column: 'parentNumber' }
  return new Map(
    [...above].map(([entry, superior]) => [entry, peeled.has(entry) ? parentRefused(superior) : circle]),
  )
}
