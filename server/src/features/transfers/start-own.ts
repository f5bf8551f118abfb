import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import type { Call } from '../../platform/call.ts'
import { personOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { readMembership } from '../members/index.ts'
import { showOwn } from './list-own.ts'
import { startTransfer } from './start-transfer.ts'

export interface OwnStart {
  readonly toOrganizationId: number
  readonly statement: string
}

/** A member's own transfer (FAQ M6). */
export async function startOwn(call: Call, wish: OwnStart): Promise<Transfer> {
  const id = await inTransaction(call.platform.database, async (trx) => {
    const membership = await readMembership(trx, personOf(call).personId)
    if (membership === null) throw refused('record.notFound')
    return startTransfer(trx, call, { ...wish, memberId: membership.memberId })
  })
  return showOwn(call, id)
}
