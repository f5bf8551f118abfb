import { expect } from 'vitest'
import type { TestServer } from '../test-server.ts'

/** Uses up the allowances of this name on which somebody has drawn already. */
export async function exhaust({ platform }: TestServer, limit: string): Promise<void> {
  const used = 'update rate_limit set points = 1000000 where starts_with(key, $1)'
  const { rowCount } = await platform.pool.query(used, [`${limit}:`])
  expect(rowCount).toBeGreaterThan(0)
}
