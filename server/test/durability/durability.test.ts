import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@qingtuan/contract/client'
import { contract } from '@qingtuan/contract/contract'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/demo/log-ins.ts'
import type { EmbeddedServer } from '../../src/platform/database/embedded/start-embedded.ts'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { cookieJar } from '../cookie-jar.ts'
import { chosenBinaries } from '../database/choose-server.ts'
import { killDatabase } from './kill-database.ts'
import type { ServerProcess } from './server-process.ts'
import { startProcess } from './server-process.ts'

const ROUNDS = 2
const WRITERS = 8
const ENOUGH = 60
const SHORT_TIME_MS = 60_000

async function logIn(origin: string) {
  const client = createClient({ routes: contract, url: `${origin}/api`, app: 'console', ...cookieJar() })
  const { organization } = await client.accounts.logIn({
    app: 'console',
    userName: 'tuanshiwei',
    password: DEMO_PASSWORD,
  })
  return { client, organizationId: organization?.id ?? 0 }
}

type LoggedIn = Awaited<ReturnType<typeof logIn>>

/** Writes until the server dies; keeps what the server has acknowledged. */
async function writeUntilKilled({ client, organizationId }: LoggedIn, acknowledged: string[]): Promise<void> {
  for (;;) {
    try {
      const { code } = await client.organizations.issueRegistrationCode({
        organizationId,
        kind: 'leadingBody',
      })
      acknowledged.push(code)
    } catch {
      return
    }
  }
}

async function storedCodes({ client, organizationId }: LoggedIn): Promise<Set<string>> {
  const codes = new Set<string>()
  let cursor: string | undefined
  do {
    const page = await client.organizations.listRegistrationCodes({
      organizationId,
      limit: 200,
      ...(cursor ? { cursor } : {}),
    })
    for (const { code } of page.items) codes.add(code)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return codes
}

describe('kill -9 of server and database in the middle of writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qingtuan-durability-'))
  const acknowledged: string[] = []
  let database: EmbeddedServer
  let server: ServerProcess

  beforeAll(async () => {
    database = await startEmbedded({
      dataDirectory: folder,
      log: pino({ level: 'fatal' }),
      ...(await chosenBinaries()),
    })
    server = await startProcess(database.connection, folder)
  }, SHORT_TIME_MS)
  afterAll(async () => {
    server.kill()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))(
    'round %i loses no acknowledged write',
    async () => {
      const before = acknowledged.length
      const user = await logIn(server.origin)
      const writers = Promise.all(Array.from({ length: WRITERS }, () => writeUntilKilled(user, acknowledged)))
      await expect
        .poll(() => acknowledged.length - before, { timeout: SHORT_TIME_MS })
        .toBeGreaterThan(ENOUGH)
      await killDatabase(database.connection)
      server.kill()
      await writers
      server = await startProcess(database.connection, folder)
      const stored = await storedCodes(await logIn(server.origin))
      expect(acknowledged.filter((code) => !stored.has(code))).toEqual([])
    },
    SHORT_TIME_MS,
  )
})
