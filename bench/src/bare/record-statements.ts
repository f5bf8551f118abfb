import { router } from '@qingtuan/server/src/app.ts'
import { readConfig } from '@qingtuan/server/src/config.ts'
import { openDatabase } from '@qingtuan/server/src/platform/database/database.ts'
import { openServer } from '@qingtuan/server/src/platform/http/server.ts'
import { openPlatform } from '@qingtuan/server/src/platform/open-platform.ts'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { z } from 'zod'
import type { WorldDatabase } from '../database/world-database.ts'
import type { Statement } from './statement.ts'

export interface Recorder {
  /** The statements that one request makes, without those by which the product knows who asks. */
  record(path: string, headers: Readonly<Record<string, string>>): Promise<Statement[]>
  close(): Promise<void>
}

/** Opens the product in this process, on one connection whose statements are overheard. */
export async function openRecorder(world: WorldDatabase): Promise<Recorder> {
  const config = readConfig({ ...world.settings })
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const opened = await openDatabase({ url: config.DATABASE_URL ?? '', maxConnections: 4, log })
  const platform = await openPlatform({ config, opened, supervise: false })
  const server = await openServer(platform, { router, webApps: false })
  return {
    record: (path, headers) => overhear(() => request(server, path, headers)),
    async close() {
      await server.close()
      await platform.jobs.stop()
      await opened.close()
    },
  }
}

async function request(server: FastifyInstance, url: string, headers: Readonly<Record<string, string>>) {
  const { statusCode, body } = await server.inject({ method: 'GET', url, headers: { ...headers } })
  if (statusCode !== 200) throw new Error(`${url}: ${statusCode} ${body}`)
}

const aStatement = z.object({
  name: z.string().optional(),
  text: z.string(),
  values: z.array(z.unknown()).default([]),
})

/** Who asks is a check, not the work. */
const OF_THE_SESSION = /"session"/

async function overhear(work: () => Promise<void>): Promise<Statement[]> {
  const heard: Statement[] = []
  const { query } = pg.Client.prototype
  const listen = function (this: pg.Client, ...asked: unknown[]) {
    const { data: statement } = aStatement.safeParse(asked[0])
    if (statement && !OF_THE_SESSION.test(statement.text)) heard.push(statement)
    return Reflect.apply(query, this, asked)
  }
  Object.assign(pg.Client.prototype, { query: listen })
  try {
    await work()
    if (heard.length === 0) throw new Error('The product has asked the database nothing that was overheard')
    return heard
  } finally {
    Object.assign(pg.Client.prototype, { query })
  }
}
