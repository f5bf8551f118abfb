import { childPath } from '@qingtuan/domain/organizations/path'
import { v7 as newId } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import type { Platform } from '../../../platform/platform.ts'
import { organizationColumns } from '../create-organization.ts'
import { searchTerms } from '../search-terms.ts'
import type { ImportedRows } from '../store/import.ts'
import { insertImported } from '../store/import.ts'
import type { Placed } from './judge-tree.ts'

/** A row with the id, path and user name that it gets. */
export interface Numbered extends Placed {
  readonly id: number
  readonly path: string
  readonly parentId: number | null
  readonly userName: string
}

const BATCH = 1000

/** Gives every row its id, from `firstId` on, and its path: superiors come first in the list. */
export function numberRows(
  placed: readonly Placed[],
  firstId: number,
  userNameOf: (placed: Placed, id: number) => string,
): Numbered[] {
  const paths = new Map<Placed, { id: number; path: string }>()
  return placed.map((row, at) => {
    const id = firstId + at
    const { superior } = row
    const above = superior === null || 'id' in superior ? superior : (paths.get(superior) ?? null)
    const path = childPath(above?.path ?? null, id)
    paths.set(row, { id, path })
    return { ...row, id, path, parentId: above?.id ?? null, userName: userNameOf(row, id) }
  })
}

/** Writes organizations with names, search terms and accounts without a password, a thousand at a time. */
export async function writeOrganizations(
  trx: Transaction,
  platform: Platform,
  { rows, now, progress }: { rows: readonly Numbered[]; now: Date; progress: (written: number) => void },
): Promise<void> {
  let writing = Promise.resolve()
  for (let at = 0; at < rows.length; at += BATCH) {
    // The next thousand is made ready while the database still writes the one before.
    const batch = importedRows(platform, rows.slice(at, at + BATCH), now)
    await writing
    progress(at)
    writing = insertImported(trx, batch)
  }
  await writing
  progress(rows.length)
}

function importedRows(platform: Platform, batch: readonly Numbered[], now: Date): ImportedRows {
  const accounts = batch.map((row) => accountRow(row, now))
  return {
    organizations: batch.map((row) => organizationRow(platform, row, now)),
    names: batch.map(({ id, entry }) => ({
      id: newId(),
      organization_id: id,
      full_name: entry.fullName,
      short_name: entry.shortName,
      from_at: now,
    })),
    terms: batch.flatMap(({ id, entry }) => searchTerms(entry).map((term) => ({ term, organizationId: id }))),
    accounts,
    userNames: accounts.map(({ id, user_name }) => ({
      kind: 'userName',
      value: user_name.toLowerCase(),
      owner: id,
    })),
  }
}

function organizationRow(platform: Platform, { id, path, parentId, entry, areaCode }: Numbered, now: Date) {
  const columns = organizationColumns(platform, { ...entry, parent: null, areaCode, createdAt: now })
  return { ...columns, id, path, parent_id: parentId }
}

/** Without a password: its first comes through 组织重置密码 (FAQ O7). */
function accountRow({ id, userName }: Numbered, now: Date) {
  return {
    id: newId(),
    kind: 'organization' as const,
    organization_id: id,
    user_name: userName,
    password_change_required: false,
    created_at: now,
  }
}
