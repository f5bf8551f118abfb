import { changeMember, lockMember } from '../../src/features/members/index.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import type { TestServer } from '../test-server.ts'
import { callOf } from './call.ts'

/** Ends a membership, as its branch would. */
export async function leave({ platform }: TestServer, memberId: string): Promise<void> {
  const call = callOf(platform)
  await inTransaction(platform.database, async (trx) => {
    const member = await lockMember(trx, memberId)
    if (!member) throw new Error(`There is no member ${memberId}`)
    const set = { status: 'left', left_reason: 'withdrawn', left_at: call.now } as const
    await changeMember(trx, call, { member, set, event: { kind: 'left' }, act: 'members.leave' })
  })
}
