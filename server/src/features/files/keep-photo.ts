import { v7 as newId } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import type { Reencoded } from '../../platform/images/outcome.ts'
import type { Platform } from '../../platform/platform.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { writeContent } from './content.ts'
import { insertPhoto } from './store/photos.ts'

interface KeptPhoto {
  /** Ours, and so not made anew. */
  readonly image: Reencoded
  readonly claimedAt: Date
  readonly destroyAfter: Date
}

/** Keeps a photo that a case has already, as the demo world plants it; answers its id. */
export async function keepPhoto(
  trx: Transaction,
  platform: Pick<Platform, 'vault' | 'files'>,
  { image: { bytes, width, height }, claimedAt, destroyAfter }: KeptPhoto,
): Promise<string> {
  const id = newId()
  await insertPhoto(trx, {
    id,
    token_hash: tokenHash(newToken()),
    bytes: bytes.length,
    width,
    height,
    received_at: claimedAt,
    claimed_at: claimedAt,
    destroy_after: destroyAfter,
  })
  await writeContent(platform, id, bytes)
  return id
}
