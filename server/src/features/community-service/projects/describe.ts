import type { OrganizedProject } from '@qingtuan/contract/community-service/organizing'
import type { FoundProject } from '@qingtuan/contract/community-service/taking-part'
import type { ShownProject } from '../store/project-list.ts'
import { phaseOf } from '../store/projects.ts'

export const CONTACT_CONTEXT = 'serviceProject.phone'

type Facts = Omit<FoundProject, 'standing' | 'distance'>
type Details = Pick<
  OrganizedProject,
  'details' | 'longitude' | 'latitude' | 'contactName' | 'cancelledReason'
>

/** What everybody reads who finds it. */
export function describeFacts(row: ShownProject, now: Date): Facts {
  return {
    id: row.id,
    organization: { id: row.organization_id, shortName: row.short_name, fullName: row.full_name },
    title: row.title,
    kind: row.kind,
    placeName: row.place_name,
    address: row.address,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    signUpUntil: row.sign_up_until.toISOString(),
    places: row.places,
    signedUp: row.signed_up,
    waiting: row.waiting,
    creditMinutes: row.credit_minutes,
    audience: row.audience,
    phase: phaseOf(row, now),
  }
}

/** The rest, but for the phone. */
export function describeDetails(row: ShownProject): Details {
  return {
    details: row.details,
    longitude: row.longitude,
    latitude: row.latitude,
    contactName: row.contact_name,
    cancelledReason: row.cancelled_reason,
  }
}

/** Where the page after this row begins. */
export function placeOf(row: Pick<ShownProject, 'starts_at' | 'id'>) {
  return { startsAt: row.starts_at.toISOString(), id: row.id }
}

const CHINA = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** 2026-03-07 09:00 */
export function inChina(at: Date): string {
  return CHINA.format(at)
}
