import { isWithin } from '@qingtuan/domain/organizations/path'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { Standing } from '../store/import.ts'
import { findByFullNames, findByIds } from '../store/import.ts'
import type { BrokenRow, Entry, Fault } from './entry.ts'

export type Superior =
  | { readonly in: 'file'; readonly row: Entry | BrokenRow }
  | { readonly in: 'system'; readonly organization: Standing }
  | { readonly in: 'none' }

export type Linked = { readonly superior: Superior } | { readonly fault: Fault }

/**
 * Finds the superior of each row: by number or full name, in the file first, then in the system, there only in the
 * subtree of `under`. A row that names none comes to stand under it.
 */
export async function linkParents(
  database: KyselyDatabase,
  rows: readonly (Entry | BrokenRow)[],
  under: Standing | null,
): Promise<Map<Entry, Linked>> {
  const entries = rows.filter((row): row is Entry => !('faults' in row))
  const byNumber = new Map(rows.flatMap((row) => (row.number === null ? [] : [[row.number, row] as const])))
  const byFullName = Map.groupBy(rows, ({ fullName }) => fullName)
  const missing = entries.filter(({ parentNumber }) => parentNumber !== null && !byNumber.has(parentNumber))
  const inReach = ({ path }: Standing) => under === null || isWithin(path, under.path)
  const found = await findByIds(
    database,
    missing.map(({ parentNumber }) => Number(parentNumber)).filter(isId),
  )
  const ids = new Map([...found].filter(([, organization]) => inReach(organization)))
  const names = new Set(entries.flatMap(({ parentFullName }) => parentFullName ?? []))
  const named = (await findByFullNames(database, [...names])).filter(inReach)
  const standing = Map.groupBy(named, ({ fullName }) => fullName)
  const known = { byNumber, byFullName, ids, standing, under }
  return new Map(entries.map((entry) => [entry, link(entry, known)]))
}

interface Known {
  readonly byNumber: ReadonlyMap<string, Entry | BrokenRow>
  readonly byFullName: ReadonlyMap<string, readonly (Entry | BrokenRow)[]>
  readonly ids: ReadonlyMap<number, Standing>
  readonly standing: ReadonlyMap<string, readonly Standing[]>
  readonly under: Standing | null
}

function link(entry: Entry, known: Known): Linked {
  const { parentNumber, parentFullName } = entry
  if (parentNumber !== null) return linkByNumber(parentNumber, parentFullName, known)
  if (parentFullName !== null) return linkByFullName(parentFullName, known)
  return { superior: inSystem(known.under) }
}

function linkByNumber(number: string, fullName: string | null, { byNumber, ids }: Known): Linked {
  const row = byNumber.get(number)
  const organization = row ? undefined : ids.get(Number(number))
  const found = row ?? organization
  if (!found) return { fault: { code: 'organizationImport.parentUnknown', column: 'parentNumber' } }
  if (fullName !== null && found.fullName !== fullName)
    return { fault: { code: 'organizationImport.parentAmbiguous', column: 'parentNumber' } }
  return { superior: row ? { in: 'file', row } : inSystem(organization) }
}

function linkByFullName(fullName: string, { byFullName, standing }: Known): Linked {
  const column = 'parentFullName'
  const candidates: Superior[] = [
    ...(byFullName.get(fullName) ?? []).map((row) => ({ in: 'file' as const, row })),
    ...(standing.get(fullName) ?? []).map(inSystem),
  ]
  const [only, ...others] = candidates
  if (!only) return { fault: { code: 'organizationImport.parentUnknown', column } }
  if (others.length > 0) return { fault: { code: 'organizationImport.parentAmbiguous', column } }
  return { superior: only }
}

function inSystem(organization: Standing | null | undefined): Superior {
  return organization ? { in: 'system', organization } : { in: 'none' }
}

function isId(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number <= 2_147_483_647
}
