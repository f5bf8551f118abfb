import type { PhotoRef } from '@qingtuan/contract/files'
import type { OwnNumberCorrection } from '@qingtuan/contract/number-cases/correction'
import { judgeCorrectionAct } from '@qingtuan/domain/number-cases/correction-state'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { announceSent } from './announce-correction.ts'
import { bringPhoto } from './bring-photo.ts'
import { showOwn } from './list-own.ts'
import { lockOwn } from './reach.ts'
import { readCorrection } from './read-correction.ts'
import { recordCorrectionAct } from './record-act.ts'
import { standingAt, startWaiting } from './standing.ts'
import { changeCorrection } from './store/corrections.ts'

interface Input {
  readonly id: string
  readonly memberNumber: string
  readonly reason: string
  readonly photo?: PhotoRef | undefined
}

/** Sends an open request again with better entries; the branch’s days begin anew. */
export async function resendCorrection(call: Call, input: Input): Promise<OwnNumberCorrection> {
  await inTransaction(call.platform.database, (trx) => resend(trx, call, input))
  return showOwn(call, input.id)
}

async function resend(trx: Transaction, call: Call, { id, photo, ...entries }: Input): Promise<void> {
  const { correction, member } = await lockOwn(trx, call, id)
  const state = must(judgeCorrectionAct(standingAt(call, correction), 'resend', 'member'))
  const entered = readCorrection(member, entries)
  const waiting = startWaiting(call)
  const { organization_id } = member
  await changeCorrection(trx, id, { state, organization_id, ...entered, ...waiting })
  if (photo) await bringPhoto(trx, call, { correctionId: id }, photo)
  const { number } = entered
  const done = { id, before: correction.state, after: state, number, actor: 'member' } as const
  await recordCorrectionAct(trx, call, { ...done, act: 'resend' })
  await announceSent(trx, call, { id, member, number, until: waiting.waits_until })
}
