import pg from 'pg'
import { vi } from 'vitest'

/** How many statements go to the database while something is done; nothing else must be asked of it meanwhile. */
export async function countStatements(act: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await act()
    return sent.mock.calls.length
  } finally {
    sent.mockRestore()
  }
}
