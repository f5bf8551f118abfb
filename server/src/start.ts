import { setImmediate } from 'node:timers/promises'
import type { Config } from './config.ts'
import { openConfiguredDatabase } from './open-database.ts'
import type { Running } from './program.ts'

/** Starts web server and worker in this process; answers when the first request can come. */
export async function start(config: Config, { webApps = true } = {}): Promise<Running> {
  const [database, { startOn }] = await Promise.all([openConfiguredDatabase(config), readProgram()])
  return startOn(database, config, { webApps })
}

/** Part by part: to read a program holds its thread, and between two parts the database that starts is attended to. */
async function readProgram(): Promise<typeof import('./program.ts')> {
  await import('./platform/open-platform.ts')
  await setImmediate()
  await import('./platform/http/server.ts')
  await setImmediate()
  return import('./program.ts')
}
