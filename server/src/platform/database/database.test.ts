import { randomBytes } from 'node:crypto'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database/open-test-database.ts'
import { openTestDatabase } from '../../../test/database/open-test-database.ts'
import { faultOf } from './assert-usable.ts'
import { openDatabase } from './database.ts'

const log = pino({ level: 'silent' })
let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

test.each([
  ['a count', 'count(*) FROM (VALUES (1), (2)) two', 2],
  ['the largest safe bigint', '9007199254740991::bigint', Number.MAX_SAFE_INTEGER],
  ['bigints', 'ARRAY[1, NULL, -2]::bigint[]', [1, null, -2]],
  ['a day', "date '2026-03-01'", '2026-03-01'],
  ['a day before the common era of time zones', "date '1900-01-01'", '1900-01-01'],
  ['days', "ARRAY[date '2026-03-01', NULL]", ['2026-03-01', null]],
  ['a moment', "timestamptz '2026-03-01 08:00+08'", new Date('2026-03-01T00:00:00Z')],
  ['an exact number', '0.10::numeric', '0.10'],
])('%s arrives as meant', async (_name, expression, expected) => {
  const { rows } = await database.pool.query(`SELECT ${expression.replace(/( FROM |$)/, ' AS value$1')}`)
  expect(rows).toEqual([{ value: expected }])
})

test('a bigint that a number cannot hold is an error, not another number', async () => {
  await expect(database.pool.query('SELECT 9007199254740993::bigint')).rejects.toThrow(RangeError)
})

test('the query builder reads through the same parsers', async () => {
  const row = await database.kysely
    .selectFrom('schema_migration')
    .select((build) => build.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  expect(row.count).toBeTypeOf('number')
})

test('a list of nothing finds nothing', async () => {
  const rows = await database.kysely.selectFrom('organization').select('id').where('id', 'in', []).execute()
  expect(rows).toEqual([])
})

test('a database that does not hold UTF8 is refused with the remedy', async () => {
  const name = `${database.connection.database}_${randomBytes(3).toString('hex')}`
  await database.pool.query(
    `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'`,
  )
  const opening = openDatabase({ ...database.connection, database: name, maxConnections: 1, log })
  await expect(opening).rejects.toThrow(/it holds LATIN1.*CREATE DATABASE/)
  await database.pool.query(`DROP DATABASE ${name} WITH (FORCE)`)
})

const usable = { version: '18.1', major: 18, encoding: 'UTF8', collation: 'C', bytewise: true }

test.each([
  [{}, undefined],
  [{ version: '15.2', major: 15 }, undefined],
  [{ version: '19.0', major: 19 }, undefined],
  [{ version: '14.9', major: 14 }, /14\.9 is too old: use 15 to 18/],
  [{ collation: 'zh_CN.UTF-8', bytewise: false }, /sorts by zh_CN\.UTF-8.*CREATE DATABASE/],
  [{ encoding: 'LATIN1' }, /holds LATIN1/],
])('a server with %o has the fault %s', (facts, expected) => {
  const fault = faultOf({ ...usable, ...facts })
  if (expected) expect(fault).toMatch(expected)
  else expect(fault).toBeUndefined()
})

test('a database that sorts by language is refused', async () => {
  const name = `${database.connection.database}_${randomBytes(3).toString('hex')}`
  await database.pool.query(
    `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'zh' LOCALE 'C'`,
  )
  const opening = openDatabase({ ...database.connection, database: name, maxConnections: 1, log })
  await expect(opening).rejects.toThrow(/must hold UTF8 and sort by bytes/)
  await database.pool.query(`DROP DATABASE ${name} WITH (FORCE)`)
})

test('a url serves as well as parts', async () => {
  const { host, port, user, password, database: name } = database.connection
  const url = `postgresql://${user}${password ? `:${encodeURIComponent(password)}` : ''}@/${name}?host=${encodeURIComponent(host)}&port=${port}`
  const opened = await openDatabase({ url, maxConnections: 1, log })
  expect((await opened.pool.query('SELECT current_database() AS name')).rows).toEqual([{ name }])
  await opened.close()
})
