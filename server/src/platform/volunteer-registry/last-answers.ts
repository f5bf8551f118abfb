import { z } from 'zod'
import type { KyselyDatabase } from '../database/database.ts'
import { plannedOnce } from '../database/planned-once.ts'
import type { Vault } from '../vault/vault.ts'
import type { Volunteer } from './volunteer-registry.ts'

const CONTEXT = 'volunteerRegistry.answer'
const kept = z.object({ volunteerNumber: z.string(), registeredOn: z.string() })

/** That somebody is registered, as the registry last said it. */
export interface LastAnswer extends z.infer<typeof kept> {
  readonly answeredAt: Date
}

interface Shelf {
  readonly database: KyselyDatabase
  readonly vault: Vault
}

/** Number and name together: under another name it is another question. */
function indexOf(vault: Vault, { documentKind, number, name }: Volunteer): Buffer {
  return vault.blindIndex('volunteer', `${documentKind}:${number}:${name}`)
}

export async function findLastAnswer(
  { database, vault }: Shelf,
  volunteer: Volunteer,
): Promise<LastAnswer | null> {
  const row = await database
    .selectFrom('volunteer_registry_answer')
    .select(['answer_box', 'answered_at'])
    .where('document_index', '=', indexOf(vault, volunteer))
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  if (!row) return null
  return { ...kept.parse(JSON.parse(vault.decrypt(row.answer_box, CONTEXT))), answeredAt: row.answered_at }
}

/** Only what is good for somebody is kept: that they are registered. */
export async function keepAnswer(
  { database, vault }: Shelf,
  volunteer: Volunteer,
  { answeredAt, volunteerNumber, registeredOn }: LastAnswer,
): Promise<void> {
  const answer_box = vault.encrypt(JSON.stringify({ volunteerNumber, registeredOn }), CONTEXT)
  const present = { answer_box, answered_at: answeredAt }
  await database
    .insertInto('volunteer_registry_answer')
    .values({ document_index: indexOf(vault, volunteer), ...present })
    .onConflict((conflict) => conflict.column('document_index').doUpdateSet(present))
    .execute()
}

/** The registry says otherwise now. */
export async function forgetAnswer({ database, vault }: Shelf, volunteer: Volunteer): Promise<void> {
  await database
    .deleteFrom('volunteer_registry_answer')
    .where('document_index', '=', indexOf(vault, volunteer))
    .execute()
}

/** Removes what nobody may use any more, and beyond `most` the oldest. */
export async function sweepAnswers(
  database: KyselyDatabase,
  { olderThan, most }: { olderThan: Date; most: number },
): Promise<void> {
  await database.deleteFrom('volunteer_registry_answer').where('answered_at', '<', olderThan).execute()
  const first = await database
    .selectFrom('volunteer_registry_answer')
    .select('answered_at')
    .orderBy('answered_at', 'desc')
    .offset(most)
    .limit(1)
    .executeTakeFirst()
  if (first)
    await database
      .deleteFrom('volunteer_registry_answer')
      .where('answered_at', '<=', first.answered_at)
      .execute()
}
