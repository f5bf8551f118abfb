import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database/open-test-database.ts'
import { openTestDatabase } from '../../../test/database/open-test-database.ts'
import type { Transaction } from './database.ts'
import { inTransaction } from './transaction.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
  await database.pool.query('CREATE TABLE purse (id int PRIMARY KEY, coins int NOT NULL)')
})

beforeEach(async () => {
  await database.pool.query('TRUNCATE purse; INSERT INTO purse VALUES (1, 0), (2, 0)')
})

afterAll(() => database.close())

test('commits what was done, and hands on the result', async () => {
  const result = await inTransaction(database.kysely, async (transaction) => {
    await addCoin(transaction, 1)
    return 'done'
  })
  expect(result).toBe('done')
  expect(await coins()).toEqual([1, 0])
})

test('an error undoes everything and is thrown as it is', async () => {
  const error = new Error('no')
  const failing = inTransaction(database.kysely, async (transaction) => {
    await addCoin(transaction, 1)
    throw error
  })
  await expect(failing).rejects.toBe(error)
  expect(await coins()).toEqual([0, 0])
})

test('transactions that lock in opposite orders all succeed', async () => {
  const orders = [
    [1, 2],
    [2, 1],
    [1, 2],
    [2, 1],
  ]
  await Promise.all(
    orders.map((order) => inTransaction(database.kysely, (transaction) => visit(transaction, order))),
  )
  expect(await coins()).toEqual([4, 4])
}, 30_000)

test('serializable transactions that would lose an update are run again', async () => {
  const tries: number[] = []
  await Promise.all(
    [1, 2, 3].map((runner) =>
      inTransaction(
        database.kysely,
        async (transaction) => {
          tries.push(runner)
          const [before] = (
            await sql<{ coins: number }>`SELECT coins FROM purse WHERE id = 1`.execute(transaction)
          ).rows
          await sql`SELECT pg_sleep(0.02)`.execute(transaction)
          await sql`UPDATE purse SET coins = ${(before?.coins ?? 0) + 1} WHERE id = 1`.execute(transaction)
        },
        { isolation: 'serializable', attempts: 10 },
      ),
    ),
  )
  expect(await coins()).toEqual([3, 0])
  expect(tries.length).toBeGreaterThan(3)
})

test.each([
  ['40001', 3],
  ['40P01', 3],
  ['23505', 1],
])('an error with code %s is tried %i times of 3', async (code, expected) => {
  let tries = 0
  const failing = inTransaction(
    database.kysely,
    async () => {
      tries += 1
      throw Object.assign(new Error('given up'), { code })
    },
    { attempts: 3 },
  )
  await expect(failing).rejects.toThrow('given up')
  expect(tries).toBe(expected)
})

test('inside a transaction it joins that one', async () => {
  const failing = inTransaction(database.kysely, async (outer) => {
    await inTransaction(outer, (inner) => addCoin(inner, 1))
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await coins()).toEqual([0, 0])
})

async function visit(transaction: Transaction, order: number[]): Promise<void> {
  for (const id of order) {
    await addCoin(transaction, id)
    await sql`SELECT pg_sleep(0.02)`.execute(transaction)
  }
}

async function addCoin(transaction: Transaction, id: number): Promise<void> {
  await sql`UPDATE purse SET coins = coins + 1 WHERE id = ${id}`.execute(transaction)
}

async function coins(): Promise<number[]> {
  const { rows } = await database.pool.query<{ coins: number }>('SELECT coins FROM purse ORDER BY id')
  return rows.map((row) => row.coins)
}
