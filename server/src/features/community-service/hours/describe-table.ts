import { judgeConfirming, mostMinutes, proposedMinutes } from '@qingtuan/domain/community-service/credit'
import type { Call } from '../../../platform/call.ts'
import { describeLed, describePerson, sideOf } from '../attendance/describe.ts'
import { hoursInReach } from '../attendance/reach.ts'
import type { LedProjectRow } from '../store/led-projects.ts'
import type { ProjectRecord } from '../store/ledger.ts'
import { findCreditedElsewhere, listOfProject } from '../store/ledger.ts'
import type { ListedRow } from '../store/list.ts'
import { listPeople } from '../store/list.ts'

/** The hours of a project, as they are proposed or as they stand. */
export async function showHours(call: Call, { id }: { id: string }) {
  const { database } = call.platform
  const project = await hoursInReach(call, id)
  const [people, records] = [await listPeople(database, id), await listOfProject(database, id)]
  const elsewhere = await findCreditedElsewhere(database, project, people)
  const ofPerson = Map.groupBy(records, ({ person_id }) => person_id)
  return {
    project: describeLed(project),
    most: mostOf(project),
    items: people.map((row) => ({
      ...describeHours(project, row, ofPerson.get(row.person_id) ?? []),
      proposed: proposedFor(project, row, elsewhere),
      creditedElsewhere: elsewhere.get(row.person_id) ?? null,
    })),
    may: {
      confirm: judgeConfirming(standingOf(project), call.now).ok,
      correct: project.confirmed_at !== null,
    },
  }
}

/** Where a project stands, as the rules about hours read it. */
export const standingOf = (project: LedProjectRow) => ({
  startsAt: project.starts_at,
  endsAt: project.ends_at,
  cancelledAt: project.cancelled_at,
  confirmedAt: project.confirmed_at,
})

/** The most minutes that one person can be credited. */
export function mostOf({ starts_at: startsAt, ends_at: endsAt, credit_minutes }: LedProjectRow): number {
  return mostMinutes({ startsAt, endsAt }, credit_minutes)
}

/** What check-in and check-out of one person say, unless another project has the same time. */
export function proposedFor(
  { credit_minutes }: LedProjectRow,
  row: ListedRow,
  elsewhere: ReadonlyMap<string, string>,
): number | null {
  const attendance = {
    seenIn: sideOf(row.in_at, row.in_way, row.in_vouched_at),
    seenOut: sideOf(row.out_at, row.out_way, row.out_vouched_at),
    isCreditedElsewhere: elsewhere.has(row.person_id),
  }
  return proposedMinutes(attendance, credit_minutes)
}

function describeHours(project: LedProjectRow, row: ListedRow, records: readonly ProjectRecord[]) {
  const sum = records.reduce((minutes, record) => minutes + record.minutes, 0)
  return {
    ...describePerson(row),
    credited: project.confirmed_at === null ? null : sum,
    corrections: records.flatMap(describeCorrection),
  }
}

function describeCorrection({ at, by, minutes, reason, counters_id }: ProjectRecord) {
  if (reason === null) return []
  return [{ at: at.toISOString(), by: by ?? '', minutes, reason, takesBack: counters_id !== null }]
}
