import { mayStandUnder } from '@qingtuan/domain/organizations/kind'
import { depthOf } from '@qingtuan/domain/organizations/path'
import { readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { readConfig } from '@qingtuan/server/src/config.ts'
import { openPlatform } from '@qingtuan/server/src/platform/open-platform.ts'
import type { Platform } from '@qingtuan/server/src/platform/platform.ts'
import { openTestDatabase } from '@qingtuan/server/test/database/open-test-database.ts'
import { TEST_SETTINGS } from '@qingtuan/server/test/test-settings.ts'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countFaults } from './count-faults.ts'
import { generateWorld } from './generate-world.ts'
import { openRandom } from './random.ts'
import { fullNameOf } from './tree/names.ts'
import { planTree } from './tree/plan-tree.ts'
import { WORLD_PASSWORD } from './world.ts'

const SIZE = { seed: 7, organizations: 300, members: 2000 }
const opened: { platform: Platform; close(): Promise<void> }[] = []

async function openWorld(size = SIZE): Promise<Platform> {
  const database = await openTestDatabase({ maxConnections: 12 })
  const platform = await openPlatform({
    config: readConfig(TEST_SETTINGS),
    opened: database,
    supervise: false,
  })
  opened.push({
    platform,
    close: async () => {
      await platform.jobs.stop()
      await database.close()
    },
  })
  await generateWorld(platform, size)
  return platform
}

const definitions = async (pool: Pool) =>
  (
    await pool.query(`
      SELECT pg_get_indexdef(indexrelid) AS it FROM pg_index WHERE indrelid::regclass::text !~ '^pg'
      UNION SELECT conrelid::regclass || conname || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace ORDER BY 1`)
  ).rows

// What a table holds, but for what is salted or sealed with a nonce.
const contents = async (pool: Pool, table: string) =>
  (
    await pool.query(
      `SELECT md5(string_agg((to_jsonb(t) - 'document_box' - 'phone_box' - 'contact_phone_box' - 'password_hash')::text,
              '' ORDER BY (to_jsonb(t) - 'document_box' - 'phone_box' - 'contact_phone_box' - 'password_hash')::text)) AS sum,
              count(*)::int AS rows FROM ${table} AS t`,
    )
  ).rows[0]

let world: Platform
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  await Promise.all(opened.map(({ close }) => close()))
})

describe('a generated world', () => {
  test('has as many organizations and members as were asked for', async () => {
    expect(await contents(world.pool, 'organization')).toMatchObject({ rows: SIZE.organizations })
    expect(await contents(world.pool, 'member')).toMatchObject({ rows: SIZE.members })
  })

  test('keeps figures that a recount confirms, and a recount finds a wrong one', async () => {
    expect(await countFaults(world.pool)).toBe(0)
    const client = await world.pool.connect()
    try {
      await client.query('BEGIN')
      await client.query(
        "UPDATE member_count SET amount = amount + 1 WHERE organization_id = 1 AND sex = 'male'",
      )
      expect(await countFaults(client)).toBeGreaterThan(0)
      await client.query('ROLLBACK')
    } finally {
      client.release()
    }
  })

  test('leaves every key, index and foreign key as the migrations made them', async () => {
    const empty = await openTestDatabase()
    try {
      expect(await definitions(world.pool)).toEqual(await definitions(empty.pool))
    } finally {
      await empty.close()
    }
  })

  test('is the same for the same seed and another for another', async () => {
    const [twin, other] = [await openWorld(), await openWorld({ ...SIZE, seed: 8 })]
    const tables = [
      'organization',
      'organization_term',
      'account',
      'person',
      'member',
      'member_event',
      'unique_key',
    ]
    for (const table of [
      ...tables,
      'phone_binding',
      'member_count',
      'join_application',
      'join_application_step',
    ])
      expect([table, await contents(twin.pool, table)]).toEqual([table, await contents(world.pool, table)])
    expect(await contents(other.pool, 'member')).not.toEqual(await contents(world.pool, 'member'))
  })

  test('is kept when it is asked for again, and refused as the ground of another', async () => {
    expect(await generateWorld(world, SIZE)).toEqual({ fresh: false, seconds: {} })
    await expect(generateWorld(world, { ...SIZE, members: 1 })).rejects.toThrow('something else')
  })

  test('seals documents that hold, and passwords that open', async () => {
    const { rows } = await world.pool.query('SELECT document_box, born_on, sex FROM person LIMIT 50')
    for (const { document_box, born_on, sex } of rows) {
      const number = world.vault.decrypt(document_box, 'person.document')
      const read = readIdentityDocument({ kind: 'residentId', number, today: '2026-10-01' })
      expect(read).toMatchObject({ ok: true, value: { bornOn: born_on, sex } })
    }
    const account = await world.pool.query("SELECT password_hash FROM account WHERE user_name = 'bench1'")
    expect(await world.passwords.verify(WORLD_PASSWORD, account.rows[0].password_hash)).toBe(true)
  })
})

test('the tree of a city is eight deep, follows the grammar and repeats no name under one superior', () => {
  const tree = planTree(20_000, openRandom(1, 'tree'))
  expect(tree).toHaveLength(20_000)
  expect(Math.max(...tree.map(({ path }) => depthOf(path)))).toBe(8)
  expect(tree.filter(({ kind, parent }) => !mayStandUnder(kind, parent?.kind ?? null))).toEqual([])
  const names = tree.map((organization) => `${organization.parent?.id} ${fullNameOf(organization)}`)
  expect(new Set(names).size).toBe(tree.length)
  expect(Math.max(...tree.map((organization) => fullNameOf(organization).length))).toBeLessThanOrEqual(99)
})
