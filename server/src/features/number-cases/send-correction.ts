import type { PhotoRef } from '@qingtuan/contract/files'
import type { OwnNumberCorrection } from '@qingtuan/contract/number-cases/correction'
import { v7 as newId } from 'uuid'
import type { Call } from '../../platform/call.ts'
import { personOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import type { Member } from '../members/index.ts'
import { lockMember, readMembership } from '../members/index.ts'
import { announceSent } from './announce-correction.ts'
import { bringPhoto } from './bring-photo.ts'
import { showOwn } from './list-own.ts'
import { readCorrection } from './read-correction.ts'
import { recordCorrectionAct } from './record-act.ts'
import { startWaiting } from './standing.ts'
import { insertCorrection } from './store/corrections.ts'

export interface CorrectionEntries {
  readonly memberNumber: string
  readonly reason: string
  readonly photo: PhotoRef
}

/** FAQ M11: a member asks; the number itself stays as it is until the organization decides. */
export async function sendCorrection(call: Call, entries: CorrectionEntries): Promise<OwnNumberCorrection> {
  const id = newId()
  await inTransaction(call.platform.database, (trx) => send(trx, call, { id, ...entries }))
  return showOwn(call, id)
}

async function send(
  trx: Transaction,
  call: Call,
  { id, photo, ...entries }: CorrectionEntries & { id: string },
): Promise<void> {
  const member = await lockOwnMembership(trx, call)
  const entered = readCorrection(member, entries)
  const { organization_id } = member
  const waiting = startWaiting(call)
  await insertCorrection(trx, {
    id,
    member_id: member.id,
    organization_id,
    state: 'pending',
    sent_at: call.now,
    ...entered,
    ...waiting,
  })
  await bringPhoto(trx, call, { correctionId: id }, photo)
  const { number } = entered
  await recordCorrectionAct(trx, call, { id, act: 'send', actor: 'member', after: 'pending', number })
  await announceSent(trx, call, { id, member, number, until: waiting.waits_until })
}

async function lockOwnMembership(trx: Transaction, call: Call): Promise<Member> {
  const membership = await readMembership(trx, personOf(call).personId)
  const member = membership && (await lockMember(trx, membership.memberId))
  if (!member) throw refused('numberCorrection.notMember')
  return member
}
