import { openDatabase } from '@qingtuan/server/src/platform/database/database.ts'
import { databaseAddress } from './command-line.ts'

const SILENT = { info() {}, warn() {}, error() {} }
const MINUTE_MS = 60_000

/** Lets a project begin and end so many minutes earlier, as if that time had passed. */
export async function hasPassed(minutes: number, projectId: string): Promise<void> {
  const { kysely, close } = await openDatabase({
    url: await databaseAddress(),
    maxConnections: 1,
    log: SILENT,
  })
  try {
    const times = kysely.selectFrom('service_project').select(['starts_at', 'ends_at', 'sign_up_until'])
    const was = await times.where('id', '=', projectId).executeTakeFirstOrThrow()
    const earlier = (at: Date) => new Date(at.getTime() - minutes * MINUTE_MS)
    await kysely
      .updateTable('service_project')
      .set({
        starts_at: earlier(was.starts_at),
        ends_at: earlier(was.ends_at),
        sign_up_until: earlier(was.sign_up_until),
      })
      .where('id', '=', projectId)
      .execute()
  } finally {
    await close()
  }
}
