import type { PhotoRef } from '@qingtuan/contract/files'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { claimPhoto } from '../files/index.ts'
import type { Asking } from './file-identity-change.ts'
import { fileIdentityChange } from './file-identity-change.ts'

interface AskingWithPhotos extends Asking {
  readonly photos: readonly PhotoRef[]
}

/** The branch asks, with the photos that it has sent. */
export async function askIdentityChange(
  call: Call,
  { photos, ...asking }: AskingWithPhotos,
): Promise<{ id: string }> {
  return inTransaction(call.platform.database, (trx) =>
    fileIdentityChange(trx, call, asking, async () => {
      const ids = []
      for (const ref of photos) ids.push((await claimPhoto(trx, call, { ref })).id)
      return ids
    }),
  )
}
