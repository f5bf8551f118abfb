import { appendFileSync } from 'node:fs'
import pg from 'pg'
import pino from 'pino'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'

// `node write-until-killed.ts <data folder> <file>`: writes rows until it is killed, and notes in the
// file each number that the database acknowledged.
const [dataDirectory = '', noteFile = ''] = process.argv.slice(2)
const server = await startEmbedded({ dataDirectory, log: pino({ level: 'silent' }) })
const client = new pg.Client(server.connection)
client.on('error', () => {}) // the query under way fails too, and ends the loop
await client.connect()
await client.query('CREATE TABLE IF NOT EXISTS mark (id int PRIMARY KEY)')
const { rows } = await client.query<{ first: number }>('SELECT coalesce(max(id), 0) + 1 AS first FROM mark')
for (let id = rows[0]?.first ?? 1; ; id += 1) {
  await client.query('INSERT INTO mark VALUES ($1)', [id])
  appendFileSync(noteFile, `${id}\n`)
}
