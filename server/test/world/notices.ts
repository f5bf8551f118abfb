import type { TestServer } from '../test-server.ts'

/** The kinds of what an organization was told inside the console, in the order of time. */
export async function noticesOf(server: TestServer, { id }: { id: number }): Promise<string[]> {
  const rows = await server.platform.database
    .selectFrom('notice')
    .select('kind')
    .where('organization_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ kind }) => kind)
}
