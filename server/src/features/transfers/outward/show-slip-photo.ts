import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { openPhotoContent } from '../../files/index.ts'
import { findOutwardInReach } from './reach-outward.ts'

/** The photo of the return slip; every look is in the trail. Refuses `photo.unknown` where there is none any more. */
export async function showSlipPhoto(call: Call, { id }: { id: string }): Promise<File> {
  const { platform } = call
  const { slip_photo_id: photoId } = await findOutwardInReach(call, id)
  if (photoId === null) throw refused('photo.unknown')
  const content = await openPhotoContent(platform, photoId)
  await inTransaction(platform.database, (trx) =>
    recordAudit(trx, call, { act: 'transfers.seeSlip', subjectKind: 'outwardTransfer', subjectId: id }),
  )
  return new File([new Uint8Array(content)], 'return-slip.jpg', { type: 'image/jpeg' })
}
