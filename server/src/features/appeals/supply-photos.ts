import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { decideBy } from '@qingtuan/domain/appeals/deadline'
import { nextAppealState } from '@qingtuan/domain/appeals/transitions'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { spendPhoneProof } from '../accounts/index.ts'
import { destroyPhotosAfter } from '../files/index.ts'
import type { BroughtPhotos } from './claim-photos.ts'
import { claimPhotos, neededPhotos } from './claim-photos.ts'
import { showStatus } from './describe-status.ts'
import type { Held } from './held-appeal.ts'
import { heldAppeal } from './held-appeal.ts'
import { recordAct } from './record-act.ts'
import { photosKeptUntil } from './settle.ts'
import { changeAppeal, lockAppeal } from './store/appeals.ts'
import { replacePhotos } from './store/photos.ts'

/** Brings the better photos that were asked for; reviewers have three working days again. */
export async function supplyPhotos(
  call: Call,
  { photos, ...held }: Held & { readonly photos: BroughtPhotos },
): Promise<AppealStatus> {
  const { row, proof } = await heldAppeal(call, held)
  const sides = neededPhotos(row.document_kind, photos)
  await inTransaction(call.platform.database, async (trx) => {
    const appeal = await lockAppeal(trx, row.id)
    if (appeal === null) throw refused('appeal.unknown')
    const state = must(nextAppealState(appeal.state, 'supplyPhotos'))
    await spendPhoneProof(trx, call, proof)
    await putAside(trx, call, row.id)
    await claimPhotos(trx, call, { appealId: row.id, sides })
    const { now } = call
    const waiting = { waits_since: now, decide_by: decideBy(now, call.platform.workingDays) }
    await changeAppeal(trx, row.id, { state, state_since: now, ...waiting, reason: null, reason_text: null })
    await recordAct(trx, call, { id: row.id, act: 'supplyPhotos', before: appeal.state, after: state })
  })
  return showStatus(call, row.id)
}

async function putAside(trx: Transaction, call: Call, appealId: string): Promise<void> {
  const replaced = await replacePhotos(trx, { appealId, at: call.now })
  await destroyPhotosAfter(trx, replaced, photosKeptUntil(call))
}
