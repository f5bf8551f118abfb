import type { Call } from '../../platform/call.ts'
import type { LimitEntry } from '../../platform/limits/limits.ts'

const DAY = 86_400
const EXPORTS_A_DAY = 200
/** Everybody tries the same few log-ins. */
const EXPORTS_IN_DEMO = 5000

/** Exports of one organization, or of one officer at the desk: each is a file, kept for a week, and others wait for its worker. */
export function exportsLimit({ platform }: Call, askedBy: string): LimitEntry {
  const points = platform.config.demo ? EXPORTS_IN_DEMO : EXPORTS_A_DAY
  return { limit: { name: 'exports', points, seconds: DAY }, key: askedBy }
}
