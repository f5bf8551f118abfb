import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import type { DatabaseConnection } from '../../src/platform/database/connection.ts'
import type { ChosenServer } from './choose-server.ts'
import { chooseServer } from './choose-server.ts'
import { openMigrated } from './migrated-database.ts'
import './provided.ts'

/** Starts one server for the run, migrates a template on it, and removes both afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chooseServer()
  const prefix = `qingtuan_test_${randomBytes(4).toString('hex')}_`
  const template = `${prefix}template`
  try {
    await makeTemplate(server, template)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('testServer', { maintenance: server.maintenance, template, prefix })
  return async () => {
    await dropAll(server.maintenance, prefix)
    await server.stop()
  }
}

async function makeTemplate({ maintenance, databaseOptions }: ChosenServer, template: string): Promise<void> {
  await query(maintenance, `CREATE DATABASE ${template} TEMPLATE template0 ${databaseOptions}`)
  const database = await openMigrated({ ...maintenance, database: template })
  await database.close()
}

async function dropAll(maintenance: DatabaseConnection, prefix: string): Promise<void> {
  const names = await query(
    maintenance,
    `SELECT datname FROM pg_database WHERE starts_with(datname, '${prefix}')`,
  )
  for (const { datname } of names) await query(maintenance, `DROP DATABASE ${datname} WITH (FORCE)`)
}

async function query(maintenance: DatabaseConnection, sql: string): Promise<{ datname: string }[]> {
  const client = new pg.Client(maintenance)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
