import { afterEach, expect, test } from 'vitest'
import type { TestDatabase } from './open-test-database.ts'
import { openTestDatabase } from './open-test-database.ts'

const opened: TestDatabase[] = []
const open = async () => {
  const database = await openTestDatabase()
  opened.push(database)
  return database
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()))
})

test('a copy holds the migrated tables', async () => {
  const { pool } = await open()
  const { rows } = await pool.query('SELECT count(*)::int AS tables FROM schema_migration')
  expect(rows[0].tables).toBeGreaterThanOrEqual(1)
})

test('copies do not see each other, and a closed one is gone', async () => {
  const [first, second] = await Promise.all([open(), open()])
  await first.pool.query('CREATE TABLE mark (id int)')
  const { rows } = await second.pool.query("SELECT to_regclass('mark') AS mark")
  expect(rows).toEqual([{ mark: null }])
  const third = await openTestDatabase()
  await third.close()
  const names = await second.pool.query('SELECT datname FROM pg_database WHERE datname = $1', [
    third.connection.database,
  ])
  expect(names.rowCount).toBe(0)
})

test('a copy is made and opened quickly', async () => {
  const started = performance.now()
  await open()
  expect(performance.now() - started).toBeLessThan(1_000)
})
