import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { receiverOf } from './receiver.ts'
import { markAllOpened, markOpened } from './store/notices.ts'

/** Opened twice is opened once; somebody else’s is `record.notFound`. */
export async function markRead(call: Call, { id }: { id: string }): Promise<{ done: true }> {
  const receiver = receiverOf(call)
  const isOwn =
    receiver !== null && (await markOpened(call.platform.database, receiver, { id, at: call.now }))
  if (!isOwn) throw refused('record.notFound')
  return { done: true }
}

export async function markAllRead(call: Call): Promise<{ done: true }> {
  const receiver = receiverOf(call)
  if (receiver !== null) await markAllOpened(call.platform.database, receiver, call.now)
  return { done: true }
}
