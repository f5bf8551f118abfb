import { recordAudit } from '../../platform/audit/record-audit.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { systemCall } from '../../platform/system-call.ts'
import { removeContent } from './content.ts'
import { deleteHandovers } from './store/handovers.ts'
import { duePhotos, setDestroyed } from './store/photos.ts'

const BATCH = 100
const DAY_MS = 86_400_000

/** Destroys the content of every photo whose time is over, and forgets codes that a phone once scanned. */
export async function destroyPhotos(platform: Platform): Promise<void> {
  const now = platform.clock()
  await deleteHandovers(platform.database, new Date(now.getTime() - DAY_MS))
  let due: string[]
  do {
    due = await duePhotos(platform.database, { now, most: BATCH })
    for (const id of due) await destroyPhoto(platform, id, now)
  } while (due.length === BATCH)
}

/** The content goes first: a row that says so while it still lies there would never be tried again. */
async function destroyPhoto(platform: Platform, id: string, now: Date): Promise<void> {
  await removeContent(platform, id)
  await inTransaction(platform.database, async (trx) => {
    await setDestroyed(trx, id, now)
    await recordAudit(trx, systemCall(platform, now), {
      act: 'files.destroyPhoto',
      subjectKind: 'photo',
      subjectId: id,
    })
  })
}
