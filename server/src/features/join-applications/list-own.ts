import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import type { Call } from '../../platform/call.ts'
import { personOf } from '../../platform/call.ts'
import { describeOwn } from './describe-own.ts'

export async function listOwn(call: Call): Promise<{ items: JoinApplication[] }> {
  return { items: await describeOwn(call, personOf(call).personId) }
}

/** One of the caller’s own applications, after an act. */
export async function showOwn(call: Call, id?: string): Promise<JoinApplication> {
  const { items } = await listOwn(call)
  const found = id === undefined ? items[0] : items.find((item) => item.id === id)
  if (!found) throw new Error('An application that was just written is not there')
  return found
}
