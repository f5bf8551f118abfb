import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { rebindPerson } from '../accounts/index.ts'
import { sealedOf } from './facts.ts'
import { closedMessage, reboundMessage, upheldMessage } from './messages.ts'
import { recordAct } from './record-act.ts'
import { reviewerOf } from './reviewer-of.ts'
import { settle } from './settle.ts'
import type { Appeal } from './store/appeals.ts'
import { lockRivals } from './store/appeals.ts'

/** The record goes to the appellant, its former phone is told, and the other appeals for it are closed. */
export async function giveRecord(
  trx: Transaction,
  call: Call,
  { row, personId }: { row: Appeal; personId: string },
): Promise<void> {
  const { id, number, password_hash: passwordHash, appellant_account_id: releaseFrom } = row
  if (passwordHash === null) throw new Error(`The open appeal ${id} has no password`)
  const { phone } = sealedOf(call.platform, row)
  const { formerPhone } = await rebindPerson(trx, call, { personId, phone, passwordHash, releaseFrom })
  await settle(trx, call, row, { state: 'upheld', person_id: personId, decided_by: reviewerOf(call) })
  await recordAct(trx, call, { id, act: 'uphold', before: row.state, after: 'upheld', facts: { personId } })
  await announceSms(trx, call, [
    upheldMessage(phone, number),
    ...(formerPhone === null || formerPhone === phone ? [] : [reboundMessage(formerPhone, call.now)]),
  ])
  for (const rival of await lockRivals(trx, row)) await close(trx, call, rival)
}

async function close(trx: Transaction, call: Call, rival: Appeal): Promise<void> {
  const { id, number, state: before } = rival
  await settle(trx, call, rival, { state: 'closed' })
  await recordAct(trx, call, { id, act: 'close', before, after: 'closed' })
  await announceSms(trx, call, [closedMessage(sealedOf(call.platform, rival).phone, number)])
}
