import type { files } from '@qingtuan/contract/files'
import { readPhotoKind, UNCLAIMED_PHOTO_HOURS } from '@qingtuan/domain/files/photo'
import { v7 as newId } from 'uuid'
import type { z } from 'zod'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { writeContent } from './content.ts'
import { photosLimit } from './limits.ts'
import { insertPhoto } from './store/photos.ts'

type Received = z.infer<NonNullable<(typeof files.receivePhoto)['~orpc']['outputSchema']>>

const HOUR_MS = 3_600_000

/** Takes a photo in from anybody; a form claims it later by the token. */
export async function receivePhoto(call: Call, file: File): Promise<Received> {
  const { platform, now } = call
  await platform.limits.take([photosLimit(call)])
  const sent = new Uint8Array(await file.arrayBuffer())
  must(readPhotoKind(sent))
  const { bytes, width, height } = await platform.images.reencode(sent)
  const photo = { id: newId(), bytes: bytes.length, width, height }
  const token = newToken()
  await inTransaction(platform.database, async (trx) => {
    await insertPhoto(trx, {
      ...photo,
      token_hash: tokenHash(token),
      received_at: now,
      destroy_after: new Date(now.getTime() + UNCLAIMED_PHOTO_HOURS * HOUR_MS),
    })
    const audited = { act: 'files.receivePhoto', subjectKind: 'photo', subjectId: photo.id }
    await recordAudit(trx, call, { ...audited, after: { bytes: bytes.length, width, height } })
  })
  // The row comes first: a content without one would never be destroyed.
  await writeContent(platform, photo.id, bytes)
  return { ...photo, token }
}
