import type { memberDetail, memberEvent, memberRow } from '@qingtuan/contract/members'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { z } from 'zod'
import type { Platform } from '../../platform/platform.ts'
import { readPeople } from '../accounts/index.ts'
import { readPlaces } from '../organizations/index.ts'
import { joinedOnText } from './joined-on-text.ts'
import type { MemberRow } from './store/rows.ts'
import { readTimeline } from './store/rows.ts'

export type MemberOnList = z.infer<typeof memberRow>
type Details = z.infer<typeof memberEvent>['details']
export type MemberInFull = z.infer<typeof memberDetail>

/** A member as a row of the roll. */
export function describeRow(row: MemberRow): MemberOnList {
  return {
    id: row.id,
    name: row.name,
    sex: row.sex,
    bornOn: row.born_on,
    joinedOn: joinedOnText(row),
    memberNumber: row.number,
    numberDisputed: row.number_disputed,
    status: row.status,
    organization: { id: row.organization_id, shortName: row.short_name },
    admittedAt: row.admitted_at.toISOString(),
    ...recordOf(row),
  }
}

function recordOf(row: MemberRow) {
  return {
    ethnicGroup: row.ethnic_group,
    politicalStatus: row.political_status,
    educationFullTime: row.education_full_time,
    educationHighest: row.education_highest,
    inSchool: row.in_school,
    graduationYear: row.graduation_year,
    householdArea: row.household_area,
    employerOrSchool: row.employer_or_school,
    occupation: row.occupation,
    email: row.email,
    cardNumber: row.card_number,
    partyJoinedOn: row.party_joined_on,
    volunteerRegisteredOn: row.volunteer_registered_on,
    floatingSince: row.floating_since?.toISOString() ?? null,
    leftAt: row.left_at?.toISOString() ?? null,
    leftReason: row.left_reason,
  }
}

/** A member with document and phone, both masked, place in the tree and timeline. */
export async function describeMember(platform: Platform, row: MemberRow): Promise<MemberInFull> {
  const { database } = platform
  const [people, places, timeline] = await Promise.all([
    readPeople(database, platform, [row.person_id]),
    readPlaces(database, [row.organization_id]),
    readTimeline(database, row.id),
  ])
  const person = people.get(row.person_id)
  const place = places.get(row.organization_id)
  if (!person || !place) throw new Error(`Member ${row.id} lacks its person or its branch`)
  return {
    ...describeRow(row),
    documentKind: person.documentKind,
    documentNumber: maskIdentityNumber(person.documentNumber),
    phone: maskedPhone(person.phone ?? person.recordedPhone),
    place,
    timeline: timeline.map(describeEvent),
  }
}

function maskedPhone(phone: string | null): string | null {
  return phone === null ? null : maskPhone(phone)
}

function describeEvent(event: Awaited<ReturnType<typeof readTimeline>>[number]) {
  return {
    kind: event.kind,
    at: event.at.toISOString(),
    organization: { id: event.organization_id, shortName: event.short_name },
    byName: event.by_name,
    note: event.note,
    details: event.details as Details,
  }
}
