import type { TransferDetail } from '@qingtuan/contract/transfers/transfer'
import { normaliseMemberNumber } from '@qingtuan/domain/members/member-number'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Limit } from '../../platform/limits/limits.ts'
import { refused } from '../../platform/refused.ts'
import { getTransfer } from './get-transfer.ts'
import { startTransfer } from './start-transfer.ts'
import { findByNumber } from './store/members.ts'

export interface StartFor {
  readonly memberId: string
  readonly toOrganizationId: number
  readonly statement: string
  readonly endPosts: boolean
}

/** The old side's start, for a member on its roll or a floating one that it lists. */
export async function startFor(call: Call, wish: StartFor): Promise<TransferDetail> {
  const id = await inTransaction(call.platform.database, (trx) => startTransfer(trx, call, wish))
  return getTransfer(call, { id })
}

export interface Invitation {
  readonly name: string
  readonly memberNumber: string
  readonly statement: string
}

/** Misses of an organization in a day: names and numbers are not to be guessed. */
const MISSES: Limit = { name: 'transferMisses', points: 20, seconds: 86_400 }

/** The new side's start: it knows name and number, as the member has told them. */
export async function invite(
  call: Call,
  { name, memberNumber, statement }: Invitation,
): Promise<TransferDetail> {
  const { organizationId } = organizationOf(call)
  const { database, limits } = call.platform
  const entry = { limit: MISSES, key: String(organizationId) }
  await limits.take([entry])
  const memberId = await findByNumber(database, { number: normaliseMemberNumber(memberNumber), name })
  if (memberId === null) throw refused('transfer.memberUnknown')
  await limits.giveBack(entry)
  const wish = { memberId, toOrganizationId: organizationId, statement }
  const id = await inTransaction(database, (trx) => startTransfer(trx, call, wish))
  return getTransfer(call, { id })
}
