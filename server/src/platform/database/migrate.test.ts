import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database/open-test-database.ts'
import { openTestDatabase } from '../../../test/database/open-test-database.ts'
import { migrate } from './migrate.ts'

const log = pino({ level: 'silent' })
let folder: string
let database: TestDatabase

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qingtuan-migrations-'))
  database = await openTestDatabase()
  await database.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await database.close()
})

test('applies what is missing, in order, once', async () => {
  write('0002_second.sql', 'ALTER TABLE first ADD COLUMN name text')
  write('0001_first.sql', 'CREATE TABLE first (id int); INSERT INTO first VALUES (1)')
  expect(await run()).toEqual(['0001_first.sql', '0002_second.sql'])
  expect(await run()).toEqual([])
  write('0003_third.sql', "UPDATE first SET name = 'one'")
  expect(await run()).toEqual(['0003_third.sql'])
  expect(await rows('SELECT id, name FROM first')).toEqual([{ id: 1, name: 'one' }])
  expect(await rows('SELECT version FROM schema_migration ORDER BY version')).toEqual(
    [0, 1, 2, 3].map((version) => ({ version })),
  )
})

test('processes that start together apply each migration once', async () => {
  write('0001_first.sql', 'CREATE TABLE first (id int); INSERT INTO first VALUES (1); SELECT pg_sleep(0.1)')
  write('0002_second.sql', 'INSERT INTO first VALUES (2)')
  const done = await Promise.all(Array.from({ length: 6 }, run))
  expect(done.flat().sort()).toEqual(['0001_first.sql', '0002_second.sql'])
  expect(await rows('SELECT id FROM first ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }])
})

test('a failing migration leaves nothing behind and says where it failed', async () => {
  write('0001_first.sql', 'CREATE TABLE first (id int);\nSELECT missing FROM first;')
  await expect(run()).rejects.toThrow(/^0001_first\.sql:2: column "missing" does not exist/)
  expect(await rows("SELECT to_regclass('first') AS found")).toEqual([{ found: null }])
  write('0001_first.sql', 'CREATE TABLE first (id int)')
  expect(await run()).toEqual(['0001_first.sql'])
})

test('a changed migration is refused, turned line ends are not a change', async () => {
  write('0001_first.sql', 'CREATE TABLE first (\n  id int\n)')
  await run()
  write('0001_first.sql', 'CREATE TABLE first (\r\n  id int\r\n)')
  expect(await run()).toEqual([])
  write('0001_first.sql', 'CREATE TABLE first (\n  id bigint\n)')
  await expect(run()).rejects.toThrow(/0001_first\.sql differs from what was applied/)
})

test('a migration that comes after a higher number is refused', async () => {
  write('0002_second.sql', 'CREATE TABLE second (id int)')
  await run()
  write('0001_first.sql', 'CREATE TABLE first (id int)')
  await expect(run()).rejects.toThrow(/0001_first\.sql comes too late/)
})

test('a database that is further than this release is left alone', async () => {
  write('0001_first.sql', 'CREATE TABLE first (id int)')
  write('0002_second.sql', 'CREATE TABLE second (id int)')
  await run()
  rmSync(join(folder, '0002_second.sql'))
  expect(await run()).toEqual([])
})

test.each([['1_short.sql'], ['0001-dash.sql'], ['0000_zero.sql'], ['0001_Upper.sql']])(
  'the name %s is refused',
  async (name) => {
    write(name, 'SELECT 1')
    await expect(run()).rejects.toThrow(/is not named like a migration/)
  },
)

test('two migrations with one number are refused', async () => {
  write('0001_first.sql', 'SELECT 1')
  write('0001_other.sql', 'SELECT 1')
  await expect(run()).rejects.toThrow(/Two migrations have the version 1/)
})

function write(name: string, sql: string): void {
  writeFileSync(join(folder, name), sql)
}

function run(): Promise<string[]> {
  return migrate({ pool: database.pool, folder, log })
}

async function rows(sql: string): Promise<object[]> {
  return (await database.pool.query(sql)).rows
}
