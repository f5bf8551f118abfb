import type { AddressInfo } from 'node:net'
import { valueParsers } from '@qingtuan/server/src/platform/database/value-parsers.ts'
import fastify from 'fastify'
import pg from 'pg'
import type { BareRoutes } from './statement.ts'

// The practical limit: Fastify and pg, the product's own statements, nothing checked, nothing shaped.
// The parent process sends the routes and hears the port.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20, types: valueParsers })

async function serve(routes: BareRoutes): Promise<void> {
  const server = fastify()
  server.get('/*', async (request) => {
    const statements = routes[request.url]
    if (!statements) throw new Error(`no statements for ${request.url}`)
    const answers: object[] = []
    for (const { values, ...statement } of statements)
      answers.push((await pool.query({ ...statement, values: [...values] })).rows)
    return answers
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  process.send?.((server.server.address() as AddressInfo).port)
}

process.on('message', (routes: BareRoutes) => void serve(routes))
process.on('disconnect', () => process.exit(0))
