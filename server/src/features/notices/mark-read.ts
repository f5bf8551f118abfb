import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { receiverOf } from './receiver.ts'
import { markAllOpened, markOpened } from './store/notices.ts'
import { noteReadOf } from './store/received.ts'

/** Opened twice is opened once; somebody else’s is `record.notFound`. */
export async function markRead(call: Call, { id }: { id: string }): Promise<{ done: true }> {
  const receiver = receiverOf(call)
  if (receiver === null) throw refused('record.notFound')
  const { now: at } = call
  await inTransaction(call.platform.database, async (trx) => {
    const opened = await markOpened(trx, receiver, { id, at })
    if (opened === null) throw refused('record.notFound')
    const { announcementId } = opened
    if (announcementId !== null) await noteReadOf(trx, receiver, { ids: [announcementId], at })
  })
  return { done: true }
}

export async function markAllRead(call: Call): Promise<{ done: true }> {
  const receiver = receiverOf(call)
  const { now: at } = call
  if (receiver !== null)
    await inTransaction(call.platform.database, async (trx) => {
      const ids = await markAllOpened(trx, receiver, at)
      await noteReadOf(trx, receiver, { ids, at })
    })
  return { done: true }
}
