import type { listedProject, seen, servicePerson } from '@qingtuan/contract/community-service/service-person'
import { countsAsSeen } from '@qingtuan/domain/community-service/credit'
import type { CheckInWay } from '@qingtuan/domain/community-service/side'
import type { z } from 'zod'
import type { LedProjectRow } from '../store/led-projects.ts'
import type { ListedRow } from '../store/list.ts'

type Seen = z.infer<typeof seen>

/** The project as the head of a list. */
export function describeLed(project: LedProjectRow): z.infer<typeof listedProject> {
  return {
    id: project.id,
    title: project.title,
    startsAt: project.starts_at.toISOString(),
    endsAt: project.ends_at.toISOString(),
    creditMinutes: project.credit_minutes,
    cancelled: project.cancelled_at !== null,
    confirmedAt: project.confirmed_at?.toISOString() ?? null,
  }
}

export function describePerson(row: ListedRow): z.infer<typeof servicePerson> {
  const { id: signUpId, name, organization } = row
  const sides = {
    in: describeSeen(row.in_at, row.in_way, row.in_received_at, row.in_vouched_at),
    out: describeSeen(row.out_at, row.out_way, row.out_received_at, row.out_vouched_at),
  }
  return { signUpId, name, organization, ...sides }
}

function describeSeen(
  at: Date | null,
  way: string | null,
  receivedAt: Date | null,
  vouchedAt: Date | null,
): Seen | null {
  if (at === null || way === null || receivedAt === null) return null
  return {
    at: at.toISOString(),
    way: way as CheckInWay,
    receivedAt: receivedAt.toISOString(),
    vouchedAt: vouchedAt?.toISOString() ?? null,
    counts: countsAsSeen({ at, way: way as CheckInWay, vouchedAt }),
  }
}

/** One side of a row, as the rules about hours read it. */
export function sideOf(at: Date | null, way: string | null, vouchedAt: Date | null) {
  return at === null || way === null ? null : { at, way: way as CheckInWay, vouchedAt }
}
