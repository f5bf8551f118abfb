import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyRouter } from '@orpc/server'
import type { Client } from '@qingtuan/contract/client'
import { createClient } from '@qingtuan/contract/client'
import { contract } from '@qingtuan/contract/contract'
import { router } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import type { App } from '../src/platform/actor.ts'
import type { DatabaseTarget } from '../src/platform/database/database.ts'
import { openServer } from '../src/platform/http/server.ts'
import { openPlatform } from '../src/platform/open-platform.ts'
import type { Platform } from '../src/platform/platform.ts'
import type { DeliveredMessage } from '../src/platform/sms/delivered.ts'
import { readDelivered } from '../src/platform/sms/delivered.ts'
import { declareQueues, drainQueues } from '../src/worker.ts'
import { cookieJar } from './cookie-jar.ts'
import { openTestDatabase } from './database/open-test-database.ts'
import { TEST_SETTINGS } from './test-settings.ts'

export interface TestServer {
  readonly origin: string
  readonly platform: Platform
  /** For another pool on the same database. */
  readonly target: DatabaseTarget
  /** A typed client with a cookie jar of its own: one device. */
  client(app: App): Client
  /** A raw request, as an impolite program sends it. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Moves the server’s clock forward. */
  advance(milliseconds: number): void
  /** Runs every job that waits. */
  runJobs(): Promise<number>
  /** The newest text message that reached a phone, after the jobs have run. */
  sms(phone: string): Promise<DeliveredMessage>
  close(): Promise<void>
}

/** Monday, 2026-03-02, 09:00 in Beijing: a week without public holidays lies ahead. */
export const TEST_START = new Date('2026-03-02T01:00:00Z')

/** The whole server on a database of its own, with a clock that tests move. */
export async function startTestServer(
  options: { router?: AnyRouter; maxConnections?: number; settings?: Readonly<Record<string, string>> } = {},
): Promise<TestServer> {
  const opened = await openTestDatabase({ maxConnections: options.maxConnections ?? 10 })
  let now = TEST_START.getTime()
  const folder = mkdtempSync(join(tmpdir(), 'qingtuan-test-'))
  const config = readConfig({ ...TEST_SETTINGS, ...options.settings, DATA_DIR: folder })
  const platform = await openPlatform({ config, opened, supervise: false, clock: () => new Date(now) })
  await declareQueues(platform)
  const server = await openServer(platform, { router: options.router ?? router, webApps: false })
  await server.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  return {
    origin,
    platform,
    target: opened.connection,
    client: (app) => createClient({ routes: contract, url: `${origin}/api`, app, ...cookieJar() }),
    request: (path, init) => fetch(`${origin}${path}`, init),
    advance: (milliseconds) => {
      now += milliseconds
    },
    runJobs: () => drainQueues(platform),
    async sms(phone) {
      await drainQueues(platform)
      const [newest] = await readDelivered(platform, { phone, limit: 1 })
      if (!newest) throw new Error(`No text message has reached ${phone}`)
      return newest
    },
    async close() {
      await server.close()
      await platform.jobs.stop()
      await platform.images.close()
      await opened.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
