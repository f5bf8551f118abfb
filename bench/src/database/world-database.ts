import { join } from 'node:path'
import { migrationsFolder, readConfig } from '@qingtuan/server/src/config.ts'
import { applyMigrations } from '@qingtuan/server/src/open-database.ts'
import { openDatabase } from '@qingtuan/server/src/platform/database/database.ts'
import { readMigrations } from '@qingtuan/server/src/platform/database/migration-files.ts'
import { openPlatform } from '@qingtuan/server/src/platform/open-platform.ts'
import { readOrCreateKeyFile } from '@qingtuan/server/src/platform/vault/keys.ts'
import pg from 'pg'
import { readMarker } from '../generate/database/marker.ts'
import { generateWorld } from '../generate/generate-world.ts'
import type { WorldSize } from '../generate/world.ts'
import type { DatabaseServer } from './database-server.ts'
import { urlOf } from './database-server.ts'

/** A database that holds a generated world, and the settings of a product that runs on it. */
export interface WorldDatabase {
  readonly name: string
  readonly size: WorldSize
  /** DATABASE_URL and the vault’s keys. */
  readonly settings: Readonly<Record<string, string>>
  readonly bytes: number
  /** Seconds by step; empty when the world was there already. */
  readonly seconds: Readonly<Record<string, number>>
}

interface Making {
  readonly server: DatabaseServer
  readonly folder: string
  readonly size: WorldSize
  readonly say: (line: string) => void
}

/** Generates the world of this size, or takes the one that a former run left in the folder. */
export async function makeWorldDatabase(making: Making): Promise<WorldDatabase> {
  const { server, size, folder } = making
  const name = `world_${size.seed}_${size.organizations}_${size.members}`
  const settings = { DATABASE_URL: urlOf(server.connection, name), ...(await vaultSettings(folder)) }
  await dropUnusable(server, name, await newestMigration(settings))
  const seconds = await fill(making, settings)
  const [{ bytes } = { bytes: 0 }] = await query<{ bytes: number }>(
    server,
    `SELECT pg_database_size('${name}')::float8 AS bytes`,
  )
  return { name, size, settings, bytes, seconds }
}

async function fill({ size, say }: Making, settings: Record<string, string>) {
  const config = readConfig(settings)
  const opened = await openDatabase({ url: settings.DATABASE_URL ?? '', maxConnections: 20, log: silent })
  try {
    await applyMigrations(config, opened)
    const platform = await openPlatform({ config, opened, supervise: false })
    await platform.jobs.stop()
    const { fresh, seconds } = await generateWorld(platform, size, say)
    say(fresh ? 'World generated' : 'World of a former run kept')
    return seconds
  } finally {
    await opened.close()
  }
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

async function newestMigration(settings: Record<string, string>): Promise<number> {
  const files = await readMigrations(migrationsFolder(readConfig(settings)))
  return files.at(-1)?.version ?? 0
}

/** A world without its marker was cut off while it was being written; one of another schema is made anew. */
async function dropUnusable(server: DatabaseServer, name: string, schema: number): Promise<void> {
  const found = await query(server, `SELECT FROM pg_database WHERE datname = '${name}'`)
  if (found.length > 0) {
    const pool = new pg.Pool({ ...server.connection, database: name, max: 1 })
    const marker = await readMarker(pool).finally(() => pool.end())
    if (marker?.schema === schema) return
    await query(server, `DROP DATABASE ${name} WITH (FORCE)`)
  }
  await query(server, `CREATE DATABASE ${name}`)
}

async function vaultSettings(folder: string): Promise<Record<string, string>> {
  const { keys, currentKeyId, blindIndexKey } = await readOrCreateKeyFile(join(folder, 'keys.json'))
  return {
    VAULT_KEYS: keys.map(({ id, key }) => `${id}:${key}`).join(','),
    VAULT_CURRENT_KEY: currentKeyId,
    VAULT_BLIND_INDEX_KEY: blindIndexKey,
  }
}

/** A throw-away copy, for a section that writes: the world itself stays as it was generated. */
export async function copyWorld(server: DatabaseServer, world: WorldDatabase): Promise<WorldDatabase> {
  const name = `${world.name}_copy`
  await query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await query(server, `CREATE DATABASE ${name} TEMPLATE ${world.name} STRATEGY file_copy`)
  return { ...world, name, settings: { ...world.settings, DATABASE_URL: urlOf(server.connection, name) } }
}

export async function dropWorld(server: DatabaseServer, { name }: WorldDatabase): Promise<void> {
  await query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}

async function query<Row extends pg.QueryResultRow>(
  { connection }: DatabaseServer,
  sql: string,
): Promise<Row[]> {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}
