import { z } from 'zod'
import type { KyselyDatabase, Transaction } from '../database/database.ts'
import { insertRows } from '../database/insert-rows.ts'
import { plannedOnce } from '../database/planned-once.ts'
import type { Vault } from '../vault/vault.ts'
import type { LookupAnswer, Volunteer, VolunteerRegistry } from './volunteer-registry.ts'
import { RegistryOutage } from './volunteer-registry.ts'

const CONTEXT = 'volunteerRegistry.entry'
const entry = z.object({ volunteerNumber: z.string(), registeredOn: z.string() })

/** A line of an imported list. */
export interface ListedVolunteer extends z.infer<typeof entry> {
  readonly number: string
  readonly name: string
}

interface Shelf {
  readonly database: KyselyDatabase
  readonly vault: Vault
}

/** The registry as a list that somebody imports; it takes no hours. */
export function openFileRegistry({ database, vault }: Shelf): VolunteerRegistry {
  return { lookup: (volunteer) => lookUp({ database, vault }, volunteer), ledger: null }
}

async function lookUp({ database, vault }: Shelf, { number, name }: Volunteer): Promise<LookupAnswer> {
  const row = await database
    .selectFrom('volunteer_registry_entry')
    .select(['name_index', 'entry_box'])
    .where('document_index', '=', vault.blindIndex('volunteerDocument', number))
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  if (!row) {
    await refuseWithoutList(database)
    return { known: false }
  }
  if (!row.name_index.equals(vault.blindIndex('volunteerName', name)))
    return { known: true, nameMatches: false }
  return { known: true, nameMatches: true, ...entry.parse(JSON.parse(vault.decrypt(row.entry_box, CONTEXT))) }
}

/** Without a list nobody can be said to be missing on it. */
async function refuseWithoutList(database: KyselyDatabase): Promise<void> {
  const one = await database
    .selectFrom('volunteer_registry_entry')
    .select('list_id')
    .limit(1)
    .executeTakeFirst()
  if (!one) throw new RegistryOutage('silent', 'no list was imported yet')
}

/** Puts some lines of a list into the place of what was known of those numbers. */
export async function writeListed(
  trx: Transaction,
  vault: Vault,
  { listId, listed }: { listId: string; listed: readonly ListedVolunteer[] },
): Promise<void> {
  const rows = listed.map(({ number, name, ...known }) => ({
    document_index: vault.blindIndex('volunteerDocument', number),
    name_index: vault.blindIndex('volunteerName', name),
    entry_box: vault.encrypt(JSON.stringify(known), CONTEXT),
    list_id: listId,
  }))
  const indexes = rows.map(({ document_index }) => document_index)
  await trx.deleteFrom('volunteer_registry_entry').where('document_index', 'in', indexes).execute()
  await insertRows(trx, 'volunteer_registry_entry', rows)
}

/** Removes what the list does not hold any more; answers how many. */
export async function removeUnlisted(trx: Transaction, listId: string): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('volunteer_registry_entry')
    .where('list_id', '<>', listId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
