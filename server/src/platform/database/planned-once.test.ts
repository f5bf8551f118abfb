import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database/open-test-database.ts'
import { openTestDatabase } from '../../../test/database/open-test-database.ts'
import { plannedOnce } from './planned-once.ts'

let opened: TestDatabase

beforeAll(async () => {
  opened = await openTestDatabase({ maxConnections: 1 })
})
afterAll(() => opened.close())

const known = async () => {
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
    opened.kysely,
  )
  return rows.map(({ statement }) => statement)
}
const organization = (id: number) =>
  opened.kysely.selectFrom('organization').select('id').where('id', '=', id)

test('a statement that is planned once is known to its connection, however often it is asked', async () => {
  for (const id of [1, 2, 3]) await organization(id).modifyEnd(plannedOnce).execute()
  await organization(4).execute()
  expect(await known()).toEqual(['select "id" from "organization" where "id" = $1 /* planned once */'])
})

test('one in a transaction, one that finds nothing and one that fails stay what they are', async () => {
  const number = (text: string) =>
    sql`select ${text}::integer as number ${plannedOnce}`.execute(opened.kysely)
  expect((await number('7')).rows).toEqual([{ number: 7 }])
  await expect(number('seven')).rejects.toThrow('invalid input syntax')
  expect((await number('8')).rows).toEqual([{ number: 8 }])
  const found = await opened.kysely
    .transaction()
    .execute((trx) => trx.selectFrom('organization').select('id').modifyEnd(plannedOnce).execute())
  expect(found).toEqual([])
})

test('rows still come one by one where they are asked for so', async () => {
  const rows = opened.kysely.selectNoFrom(sql<number>`generate_series(1, 5)`.as('number')).stream(2)
  const numbers: number[] = []
  for await (const { number } of rows) numbers.push(number)
  expect(numbers).toEqual([1, 2, 3, 4, 5])
})
