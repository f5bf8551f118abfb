import type { Insertable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

type Ticket = Insertable<Database['photo_ticket']>

/** Those that are over go with the next that are given. */
export async function insertTickets(trx: Transaction, tickets: readonly Ticket[], now: Date): Promise<void> {
  await trx.deleteFrom('photo_ticket').where('expires_at', '<=', now).execute()
  await trx.insertInto('photo_ticket').values(tickets).execute()
}

/** The photo that a ticket shows to this account; null when it is another’s, over or made up. */
export async function findTicketPhoto(
  database: KyselyDatabase,
  { ticketHash, accountId, now }: { ticketHash: Buffer; accountId: string; now: Date },
): Promise<string | null> {
  const row = await database
    .selectFrom('photo_ticket')
    .select('photo_id')
    .where('ticket_hash', '=', ticketHash)
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.photo_id ?? null
}
