import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { CAMPAIGN_COPIES, COUNTED_COPIES, FORMER_PATHS, PATH_COPIES } from './store/path-copies.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

// A column that is forgotten here would keep the old path when its organization is moved.
test('every copy of an organization’s path is on the list of those that follow a move', async () => {
  const { rows } = await server.platform.pool.query<{ name: string }>(`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name ~ '(_|^)path$' AND table_name <> 'organization' ORDER BY 1`)
  const listed = [...COUNTED_COPIES, ...CAMPAIGN_COPIES, ...PATH_COPIES, ...FORMER_PATHS].map((copy) =>
    copy.join('.'),
  )
  expect(rows.map(({ name }) => name)).toEqual(listed.toSorted())
})
