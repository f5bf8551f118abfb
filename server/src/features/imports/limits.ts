import type { Call } from '../../platform/call.ts'
import type { LimitEntry } from '../../platform/limits/limits.ts'

const DAY = 86_400
const FILES_A_DAY = 200
/** Everybody tries the same few log-ins. */
const FILES_IN_DEMO = 5000

/** Files of one organization: each is up to 50 MB that are kept for a week. */
export function filesLimit({ platform }: Call, organizationId: number): LimitEntry {
  const points = platform.config.demo ? FILES_IN_DEMO : FILES_A_DAY
  return { limit: { name: 'importFiles', points, seconds: DAY }, key: String(organizationId) }
}
