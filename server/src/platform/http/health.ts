import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Platform } from '../platform.ts'

/** /healthz: the process answers. /readyz: it can also reach its database. */
export function serveHealth(server: FastifyInstance, platform: Platform): void {
  server.get('/healthz', () => ({ status: 'ok' }))
  server.get('/readyz', async (_, reply) => {
    try {
      await sql`SELECT 1`.execute(platform.database)
      return { status: 'ok' }
    } catch (error) {
      platform.log.warn({ err: error }, 'The database does not answer')
      return reply.code(503).send({ status: 'unavailable', reason: 'database' })
    }
  })
}
