import { OPEN_JOIN_APPLICATION_STATES } from '@qingtuan/domain/join-applications/state'
import type { MemberStatus } from '@qingtuan/domain/members/status'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { readMembership } from '../members/index.ts'
import { statesOf } from './store/applications.ts'

const OPEN: ReadonlySet<string> = new Set(OPEN_JOIN_APPLICATION_STATES)

/** A person’s membership, and whether an application of theirs is open. */
export async function standingOf(
  database: KyselyDatabase,
  personId: string,
): Promise<{ memberStatus: MemberStatus | null; hasOpenJoinApplication: boolean }> {
  const membership = await readMembership(database, personId)
  const states = await statesOf(database, personId)
  return {
    memberStatus: membership?.status ?? null,
    hasOpenJoinApplication: states.some((state) => OPEN.has(state)),
  }
}
