import type { KyselyDatabase } from '@qingtuan/server/src/platform/database/database.ts'
import { inRunningDatabase } from './running-database.ts'

type Earlier = (at: Date) => Date

const MINUTE_MS = 60_000

/** Lets a project, and what was seen on its spot, be so many minutes earlier, as if that time had passed. */
export async function hasPassed(minutes: number, projectId: string): Promise<void> {
  const earlier: Earlier = (at) => new Date(at.getTime() - minutes * MINUTE_MS)
  await inRunningDatabase(async (kysely) => {
    await moveProject(kysely, projectId, earlier)
    await moveCheckIns(kysely, projectId, earlier)
  })
}

async function moveProject(kysely: KyselyDatabase, id: string, earlier: Earlier): Promise<void> {
  const times = kysely.selectFrom('service_project').select(['starts_at', 'ends_at', 'sign_up_until'])
  const was = await times.where('id', '=', id).executeTakeFirstOrThrow()
  await kysely
    .updateTable('service_project')
    .set({
      starts_at: earlier(was.starts_at),
      ends_at: earlier(was.ends_at),
      sign_up_until: earlier(was.sign_up_until),
    })
    .where('id', '=', id)
    .execute()
}

async function moveCheckIns(kysely: KyselyDatabase, projectId: string, earlier: Earlier): Promise<void> {
  const checkIns = kysely.selectFrom('service_check_in').select(['id', 'at'])
  for (const { id, at } of await checkIns.where('project_id', '=', projectId).execute())
    await kysely
      .updateTable('service_check_in')
      .set({ at: earlier(at) })
      .where('id', '=', id)
      .execute()
}
