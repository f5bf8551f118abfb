import type { Platform } from '../../../platform/platform.ts'
import { closeEnded } from '../store/projects.ts'

/** Closes projects that are over: nobody finds them among those to come any more. */
export async function closeEndedProjects(platform: Pick<Platform, 'database' | 'clock'>): Promise<void> {
  await closeEnded(platform.database, platform.clock())
}
