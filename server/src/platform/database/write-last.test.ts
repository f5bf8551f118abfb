import { CompiledQuery, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { TestDatabase } from '../../../test/database/open-test-database.ts'
import { openTestDatabase } from '../../../test/database/open-test-database.ts'
import type { Transaction } from './database.ts'
import { inTransaction } from './transaction.ts'
import { writeLast, writeTextLast } from './write-last.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
  await database.pool.query('CREATE TABLE owner (id int PRIMARY KEY)')
  await database.pool.query(
    'CREATE TABLE trace (id int PRIMARY KEY, said text NOT NULL, owner int REFERENCES owner)',
  )
})
beforeEach(() => database.pool.query('TRUNCATE trace, owner'))
afterAll(() => database.close())

const trace = (trx: Transaction, id: number, said: string) =>
  writeLast(trx, {
    compile: () => sql`insert into trace (id, said) values (${id}, ${said})`.compile(trx),
  })
const countIn = async (trx: Transaction) => {
  const { rows } = await sql<{ said: string }>`select said from trace order by id`.execute(trx)
  return rows.map(({ said }) => said)
}
const written = () => inTransaction(database.kysely, countIn)

/** The texts that a work sends, one for each journey to the database. */
async function journeysOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return sent.mock.calls.map(([asked]: unknown[]) =>
      typeof asked === 'object' && asked !== null && 'text' in asked ? String(asked.text) : String(asked),
    )
  } finally {
    sent.mockRestore()
  }
}

test('what is written last is written before the commit, each with its own values, in one journey', async () => {
  const journeys = await journeysOf(() =>
    inTransaction(database.kysely, async (trx) => {
      await trace(trx, 1, 'one')
      await trace(trx, 2, 'it costs $1')
      await writeTextLast(trx, 'INSERT INTO trace (said, id) SELECT $2, $1::int', [3, 'three'])
      expect(await countIn(trx)).toEqual([])
    }),
  )
  expect(await written()).toEqual(['one', 'it costs $1', 'three'])
  expect(journeys.filter((text) => /insert into trace/i.test(text))).toHaveLength(1)
})

test('a transaction that fails writes nothing of it, and the next one neither', async () => {
  const failing = inTransaction(database.kysely, async (trx) => {
    await trace(trx, 1, 'never')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await inTransaction(database.kysely, (trx) => trace(trx, 2, 'then'))
  expect(await written()).toEqual(['then'])
})

test('what cannot be written fails the whole transaction', async () => {
  const failing = inTransaction(database.kysely, async (trx) => {
    await trx.executeQuery(CompiledQuery.raw('insert into owner values (1)'))
    await writeTextLast(trx, 'insert into trace values (1, $1, 2)', ['of nobody'])
  })
  await expect(failing).rejects.toThrow('foreign key')
  const { rows } = await database.pool.query('select * from owner')
  expect(rows).toEqual([])
})

test('a transaction that is run again writes once', async () => {
  let tries = 0
  await inTransaction(database.kysely, async (trx) => {
    await trace(trx, 1, 'once')
    tries += 1
    if (tries === 1) throw Object.assign(new Error('again'), { code: '40001' })
  })
  expect({ tries, written: await written() }).toEqual({ tries: 2, written: ['once'] })
})

test('more than the traces of one act is written as it comes', async () => {
  await inTransaction(database.kysely, async (trx) => {
    for (let id = 1; id <= 40; id += 1) await trace(trx, id, `no. ${id}`)
    expect((await countIn(trx)).length).toBeGreaterThan(0)
  })
  expect(await written()).toHaveLength(40)
})

test('in a transaction within, it waits for the end of the outer one', async () => {
  await inTransaction(database.kysely, async (trx) => {
    await inTransaction(trx, (inner) => trace(inner, 1, 'inner'))
    expect(await countIn(trx)).toEqual([])
  })
  expect(await written()).toEqual(['inner'])
})

test('in a transaction of another kind it is written at once', async () => {
  const seen = await database.kysely.transaction().execute(async (trx) => {
    await trace(trx, 1, 'at once')
    return countIn(trx)
  })
  expect(seen).toEqual(['at once'])
})
