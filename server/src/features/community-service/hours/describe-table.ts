import { mostMinutes, proposedMinutes } from '@qingtuan/domain/community-service/credit'
import type { Call } from '../../../platform/call.ts'
import { describeLed, describePerson, sideOf } from '../attendance/describe.ts'
import { hoursInReach } from '../attendance/reach.ts'
import type { LedProjectRow } from '../store/led-projects.ts'
import type { ProjectRecord } from '../store/ledger.ts'
import { listOfProject } from '../store/ledger.ts'
import type { ListedRow } from '../store/list.ts'
import { listPeople } from '../store/list.ts'

/** The hours of a project, as they are proposed or as they stand. */
export async function showHours(call: Call, { id }: { id: string }) {
  const { database } = call.platform
  const project = await hoursInReach(call, id)
  const [people, records] = [await listPeople(database, id), await listOfProject(database, id)]
  const ofPerson = Map.groupBy(records, ({ person_id }) => person_id)
  const isConfirmed = project.confirmed_at !== null
  return {
    project: describeLed(project),
    most: mostOf(project),
    items: people.map((row) => describeHours(project, row, ofPerson.get(row.person_id) ?? [])),
    may: {
      confirm: !isConfirmed && project.cancelled_at === null && project.ends_at <= call.now,
      correct: isConfirmed,
    },
  }
}

/** The most minutes that one person can be credited. */
export function mostOf({ starts_at: startsAt, ends_at: endsAt, credit_minutes }: LedProjectRow): number {
  return mostMinutes({ startsAt, endsAt }, credit_minutes)
}

/** What check-in and check-out of one person say. */
export function proposedFor({ credit_minutes }: LedProjectRow, row: ListedRow): number | null {
  const seen = {
    seenIn: sideOf(row.in_way, row.in_vouched_at),
    seenOut: sideOf(row.out_way, row.out_vouched_at),
  }
  return proposedMinutes(seen, credit_minutes)
}

function describeHours(project: LedProjectRow, row: ListedRow, records: readonly ProjectRecord[]) {
  const sum = records.reduce((minutes, record) => minutes + record.minutes, 0)
  return {
    ...describePerson(row),
    proposed: proposedFor(project, row),
    credited: project.confirmed_at === null ? null : sum,
    corrections: records.flatMap(describeCorrection),
  }
}

function describeCorrection({ at, by, minutes, reason, counters_id }: ProjectRecord) {
  if (reason === null) return []
  return [{ at: at.toISOString(), by: by ?? '', minutes, reason, takesBack: counters_id !== null }]
}
