import { readConfig } from '../config.ts'
import { applyMigrations, openConfiguredDatabase } from '../open-database.ts'
import { openPlatform } from '../platform/open-platform.ts'
import type { Platform } from '../platform/platform.ts'
import { declareQueues } from '../worker.ts'

/** Runs a command over the configured, migrated database and closes everything afterwards. */
export async function withPlatform<T>(run: (platform: Platform) => Promise<T>): Promise<T> {
  const config = readConfig()
  const database = await openConfiguredDatabase(config)
  try {
    await applyMigrations(config, database.opened)
    const platform = await openPlatform({ config, opened: database.opened, supervise: false })
    try {
      await declareQueues(platform)
      return await run(platform)
    } finally {
      await platform.jobs.stop()
      await platform.images.close()
    }
  } finally {
    await database.close()
  }
}
