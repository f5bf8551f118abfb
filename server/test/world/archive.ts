import type { TestServer } from '../test-server.ts'

/** Marks an organization as archived, as an archival leaves it. */
export async function archive({ platform }: TestServer, organizationId: number): Promise<void> {
  await platform.database
    .updateTable('organization')
    .set({ status: 'archived', archived_at: platform.clock() })
    .where('id', '=', organizationId)
    .execute()
}
