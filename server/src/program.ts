import type { AddressInfo } from 'node:net'
import { router } from './app.ts'
import { openAside } from './aside.ts'
import type { Config } from './config.ts'
import { plantWhenEmpty } from './demo/plant-when-empty.ts'
import { tellRegistry } from './demo/registry-volunteers.ts'
import type { RunningDatabase } from './open-database.ts'
import { applyMigrations } from './open-database.ts'
import { configuredOrigin } from './platform/http/origin.ts'
import { openServer } from './platform/http/server.ts'
import { openPlatform } from './platform/open-platform.ts'
import { requireKeysThatFit } from './try-keys.ts'
import { declareQueues, startWorker } from './worker.ts'

export interface Running {
  readonly origin: string
  stop(): Promise<void>
}

/** Migrates the database and serves on it; closes it when that is stopped, or fails. */
export async function startOn(
  database: RunningDatabase,
  config: Config,
  { webApps }: { readonly webApps: boolean },
): Promise<Running> {
  try {
    await applyMigrations(config, database.opened)
    const platform = await openPlatform({ config, opened: database.opened, supervise: true })
    await requireKeysThatFit(platform.pool, platform.vault)
    await declareQueues(platform)
    if (config.demo) await plantWhenEmpty(platform)
    if (config.demo) await tellRegistry(platform)
    const server = await openServer(platform, { router, webApps })
    const aside = openAside({ config, target: database.target })
    await startWorker(platform, aside)
    await server.listen({ host: config.HOST, port: config.PORT })
    const { port } = server.server.address() as AddressInfo
    const stop = async () => {
      await server.close()
      await platform.jobs.stop()
      await aside.close()
      await platform.images.close()
      await database.close()
    }
    return { origin: configuredOrigin({ ...config, PORT: port }), stop }
  } catch (error) {
    await database.close()
    throw error
  }
}
