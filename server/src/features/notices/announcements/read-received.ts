import type { ReceivedAnnouncement } from '@qingtuan/contract/notices/announcement'
import { filledFor } from '@qingtuan/domain/notices/announcement'
import type { Call } from '../../../platform/call.ts'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { NoticeReceiver } from '../../../platform/notices/announce-notice.ts'
import { refused } from '../../../platform/refused.ts'
import { receiverOf } from '../receiver.ts'
import type { ReceivedRow } from '../store/received.ts'
import { findReceived, markReceivedRead } from '../store/received.ts'

interface ById {
  readonly id: string
}

/** What the caller was told; what others were does not exist. */
export async function getReceived(call: Call, { id }: ById): Promise<ReceivedAnnouncement> {
  return describe(await ownReceived(call.platform.database, readerOf(call), id))
}

export async function readReceived(call: Call, { id }: ById): Promise<ReceivedAnnouncement> {
  return note(call, id, false)
}

/** 确认收到. */
export async function confirmReceived(call: Call, { id }: ById): Promise<ReceivedAnnouncement> {
  const row = await ownReceived(call.platform.database, readerOf(call), id)
  if (row.withdrawn_at !== null) throw refused('announcement.alreadyWithdrawn')
  if (!row.asks_receipt) throw refused('announcement.noReceiptAsked')
  return note(call, id, true)
}

function readerOf(call: Call): NoticeReceiver {
  const receiver = receiverOf(call)
  if (receiver === null) throw refused('record.notFound')
  return receiver
}

async function ownReceived(database: KyselyDatabase, receiver: NoticeReceiver, id: string) {
  const row = await findReceived(database, receiver, id)
  if (row === null) throw refused('record.notFound')
  return row
}

async function note(call: Call, id: string, isConfirmed: boolean): Promise<ReceivedAnnouncement> {
  const receiver = readerOf(call)
  return inTransaction(call.platform.database, async (trx) => {
    await ownReceived(trx, receiver, id)
    await markReceivedRead(trx, receiver, { id, at: call.now, isConfirmed })
    return describe(await ownReceived(trx, receiver, id))
  })
}

function describe(row: ReceivedRow): ReceivedAnnouncement {
  const receiver = { name: row.name ?? row.short_name, organization: row.short_name }
  return {
    id: row.id,
    sender: { id: row.sender_id, shortName: row.sender_name },
    at: (row.started_at ?? new Date(0)).toISOString(),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    words: row.withdrawn_at
      ? null
      : { title: filledFor(row.title, receiver), text: filledFor(row.text, receiver) },
    isUrgent: row.urgent_reason !== null,
    asksReceipt: row.asks_receipt,
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
  }
}
