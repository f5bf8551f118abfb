import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { WorldDatabase } from '../database/world-database.ts'
import { NODE } from '../product/child.ts'
import type { BareRoutes } from './statement.ts'

export interface BareServer {
  readonly origin: string
  stop(): Promise<void>
}

/** Starts the bare server in a process of its own, as the product has one. */
export async function startBareServer(world: WorldDatabase, routes: BareRoutes): Promise<BareServer> {
  const child = fork(join(import.meta.dirname, 'main.ts'), {
    execPath: NODE,
    // Values may be bytes and dates.
    serialization: 'advanced',
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: world.settings.DATABASE_URL },
  })
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The bare server ended (${code})`)
  })
  failed.catch(() => {})
  child.send(routes)
  const [port] = await Promise.race([once(child, 'message'), failed])
  const stop = async () => {
    if (child.exitCode !== null) return
    child.disconnect()
    await once(child, 'exit')
  }
  return { origin: `http://127.0.0.1:${port}`, stop }
}
