import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { countSubordinates } from '../organizations/index.ts'
import type { MemberPorts } from './ports.ts'
import { rollInReach } from './reach.ts'
import type { CountedGroup, CountedTrait, Figure } from './store/figures.ts'
import { readCounts, readTraits } from './store/figures.ts'

/** The figures of a subtree; who has left is counted by status alone. */
export async function getFigures(
  call: Call,
  { organizationId }: { organizationId: number },
  ports: MemberPorts,
) {
  const { database } = call.platform
  const { id, path } = await rollInReach(call, organizationId)
  const [groups, traits, subordinates, waiting] = await Promise.all([
    readCounts(database, { id, path }),
    readTraits(database, { id, path }),
    countSubordinates(database, { id, path }),
    ports.countWaiting(database, { path, today: toShanghaiDate(call.now) }),
  ])
  return {
    ...describeFigures({ groups, traits, subordinates }),
    pendingJoinApplications: waiting.pending,
    silentJoinApplications: waiting.silent,
  }
}

interface Counted {
  readonly groups: readonly CountedGroup[]
  readonly traits: readonly CountedTrait[]
  readonly subordinates: readonly { readonly kind: OrganizationKind; readonly amount: number }[]
}

/** What was counted, as the figures that are shown. */
export function describeFigures({ groups, traits, subordinates }: Counted) {
  return {
    ...describeGroups(groups),
    ...describeTraits(traits),
    organizations: {
      branches: sum(subordinates.filter(({ kind }) => holdsMembers(kind))),
      others: sum(subordinates.filter(({ kind }) => !holdsMembers(kind))),
    },
  }
}

function describeGroups(groups: readonly CountedGroup[]) {
  const present = groups.filter(({ status }) => status !== 'left')
  return {
    members: sum(present),
    byStatus: tally(groups, ({ status }) => status).map(([status, count]) => ({ status, count })),
    bySex: tally(present, ({ sex }) => sex).map(([sex, count]) => ({ sex, count })),
    byBirthYear: tally(present, ({ birthYear }) => birthYear).map(([birthYear, count]) => ({
      birthYear,
      count,
    })),
    pyramid: present
      .filter(({ status }) => status !== 'left')
      .reduce<{ birthYear: number; sex: CountedGroup['sex']; count: number }[]>(addToPyramid, []),
  }
}

function addToPyramid(
  steps: { birthYear: number; sex: CountedGroup['sex']; count: number }[],
  { birthYear, sex, amount }: CountedGroup,
) {
  const step = steps.find((one) => one.birthYear === birthYear && one.sex === sex)
  if (!step) return [...steps, { birthYear, sex, count: amount }]
  step.count += amount
  return steps
}

function describeTraits(traits: readonly CountedTrait[]) {
  const of = (figure: Figure) =>
    traits.flatMap((trait) => (trait.figure === figure ? [{ value: trait.value, count: trait.amount }] : []))
  return {
    byEducation: of('education'),
    byEthnicGroup: of('ethnicGroup'),
    byJoinedMonth: of('joinedMonth'),
    completeRecords: of('complete').find(({ value }) => value === 'true')?.count ?? 0,
  }
}

function sum(counted: readonly { readonly amount: number }[]): number {
  return counted.reduce((total, { amount }) => total + amount, 0)
}

function tally<Key>(groups: readonly CountedGroup[], keyOf: (group: CountedGroup) => Key): [Key, number][] {
  const counts = new Map<Key, number>()
  for (const group of groups) counts.set(keyOf(group), (counts.get(keyOf(group)) ?? 0) + group.amount)
  return [...counts]
}
