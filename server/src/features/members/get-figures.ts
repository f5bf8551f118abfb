import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { MemberPorts } from './ports.ts'
import { rollInReach } from './reach.ts'
import type { CountedGroup } from './store/figures.ts'
import { countOrganizations, readCounts } from './store/figures.ts'

/** The figures of a subtree; who has left is counted by status alone. */
export async function getFigures(
  call: Call,
  { organizationId }: { organizationId: number },
  ports: MemberPorts,
) {
  const { database } = call.platform
  const { id, path } = await rollInReach(call, organizationId)
  const [groups, organizations, waiting] = await Promise.all([
    readCounts(database, { id, path }),
    countOrganizations(database, path),
    ports.countWaiting(database, { path, today: toShanghaiDate(call.now) }),
  ])
  const present = groups.filter(({ status }) => status !== 'left')
  return {
    members: present.reduce((sum, { amount }) => sum + amount, 0),
    byStatus: tally(groups, ({ status }) => status).map(([status, count]) => ({ status, count })),
    bySex: tally(present, ({ sex }) => sex).map(([sex, count]) => ({ sex, count })),
    byBirthYear: tally(present, ({ birthYear }) => birthYear).map(([birthYear, count]) => ({
      birthYear,
      count,
    })),
    organizations,
    pendingJoinApplications: waiting.pending,
    silentJoinApplications: waiting.silent,
  }
}

function tally<Key>(groups: readonly CountedGroup[], keyOf: (group: CountedGroup) => Key): [Key, number][] {
  const counts = new Map<Key, number>()
  for (const group of groups) counts.set(keyOf(group), (counts.get(keyOf(group)) ?? 0) + group.amount)
  return [...counts]
}
