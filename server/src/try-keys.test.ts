import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../test/test-server.ts'
import { startTestServer } from '../test/test-server.ts'
import { plantPerson } from '../test/world/people.ts'
import { DatabaseStartError } from './platform/database/start-error.ts'
import { openVault } from './platform/vault/vault.ts'
import { requireKeysThatFit, tryKeys } from './try-keys.ts'

const fresh = () => randomBytes(32).toString('base64')
const otherVault = () =>
  openVault({
    profile: 'modern',
    keys: [{ id: 'other', key: fresh() }],
    currentKeyId: 'other',
    blindIndexKey: fresh(),
  })

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

test('an empty database goes with any keys, one that holds somebody with its own alone', async () => {
  const { pool, vault } = server.platform
  await requireKeysThatFit(pool, otherVault())
  await plantPerson(server)
  expect(await tryKeys(pool, vault)).toBe(2)
  await expect(requireKeysThatFit(pool, otherVault())).rejects.toThrow(DatabaseStartError)
  await expect(requireKeysThatFit(pool, otherVault())).rejects.toThrow('demo-keys.json')
})
