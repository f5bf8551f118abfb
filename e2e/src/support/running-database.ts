import type { KyselyDatabase } from '@qingtuan/server/src/platform/database/database.ts'
import { openDatabase } from '@qingtuan/server/src/platform/database/database.ts'
import { databaseAddress } from './command-line.ts'

const SILENT = { info() {}, warn() {}, error() {} }

/** Works in the database of the running system: for what only time can do, and no test waits for. */
export async function inRunningDatabase<Done>(
  work: (kysely: KyselyDatabase) => Promise<Done>,
): Promise<Done> {
  const { kysely, close } = await openDatabase({
    url: await databaseAddress(),
    maxConnections: 1,
    log: SILENT,
  })
  try {
    return await work(kysely)
  } finally {
    await close()
  }
}
