import type { MemberRecord, RecordEntry } from '@qingtuan/domain/members/record/entries'
import { RECORD_ENTRIES } from '@qingtuan/domain/members/record/entries'
import type { Member, MemberColumns } from './members.ts'

/** Where each entry of the record is kept. */
const COLUMN = {
  ethnicGroup: 'ethnic_group',
  politicalStatus: 'political_status',
  educationFullTime: 'education_full_time',
  educationHighest: 'education_highest',
  inSchool: 'in_school',
  householdArea: 'household_area',
  occupation: 'occupation',
  employerOrSchool: 'employer_or_school',
  email: 'email',
  cardNumber: 'card_number',
  partyJoinedOn: 'party_joined_on',
  volunteerRegisteredOn: 'volunteer_registered_on',
  graduationYear: 'graduation_year',
} as const satisfies Record<RecordEntry, keyof Member>

type RecordColumns = Pick<Member, (typeof COLUMN)[RecordEntry]>

export function recordOf(member: RecordColumns): MemberRecord {
  return {
    ethnicGroup: member.ethnic_group,
    politicalStatus: member.political_status,
    educationFullTime: member.education_full_time,
    educationHighest: member.education_highest,
    inSchool: member.in_school,
    householdArea: member.household_area,
    occupation: member.occupation,
    employerOrSchool: member.employer_or_school,
    email: member.email,
    cardNumber: member.card_number,
    partyJoinedOn: member.party_joined_on,
    volunteerRegisteredOn: member.volunteer_registered_on,
    graduationYear: member.graduation_year,
  }
}

/** The columns of the entries that a change names. */
export function recordColumns(set: Partial<MemberRecord>): MemberColumns {
  const entries = RECORD_ENTRIES.filter((entry) => set[entry] !== undefined)
  return Object.fromEntries(entries.map((entry) => [COLUMN[entry], set[entry]]))
}
