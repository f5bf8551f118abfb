import type { CalendarDate } from '../../shared/calendar-date.ts'
import { ageOn } from '../../shared/calendar-date.ts'
import type { EducationCode } from '../../shared/code-tables/education.ts'
import type { Decision } from '../../shared/refusal.ts'
import { accept, refuse } from '../../shared/refusal.ts'
import type { MemberRecord, RecordEntry } from './entries.ts'

/** 中共党员 and 中共预备党员. */
const OF_THE_PARTY: readonly (string | null)[] = ['01', '02']
const YOUNGEST_PARTY_AGE = 18
/** “Other” stands outside the ladder on which a lower code is a higher education. */
const OTHER_EDUCATION: EducationCode = '90'

interface Surroundings {
  readonly bornOn: CalendarDate
  readonly today: CalendarDate
  /** What is being changed: what stood before and fits no more is not held against who changes something else. */
  readonly changed: readonly RecordEntry[]
}

interface Rule {
  /** The entries that the rule binds together; the first is where its refusal is shown. */
  readonly entries: readonly [RecordEntry, ...RecordEntry[]]
  readonly judge: (record: MemberRecord, surroundings: Surroundings) => Decision<null>
}

const RULES: readonly Rule[] = [
  { entries: ['partyJoinedOn'], judge: judgePartyDay },
  { entries: ['politicalStatus', 'partyJoinedOn'], judge: judgePartyStatus },
  { entries: ['volunteerRegisteredOn'], judge: judgeVolunteerDay },
  { entries: ['educationHighest', 'educationFullTime'], judge: judgeEducation },
]

/** Judges a record as it would be after a change, and says at which entry. Refuses with `memberRecord.*`. */
export function judgeRecord(
  record: MemberRecord,
  surroundings: Surroundings,
): { readonly entry: RecordEntry; readonly decision: Extract<Decision<null>, { ok: false }> } | null {
  for (const { entries, judge } of RULES) {
    const entry = entries.find((one) => surroundings.changed.includes(one))
    if (!entry) continue
    const decision = judge(record, surroundings)
    if (!decision.ok) return { entry, decision }
  }
  return null
}

function judgePartyDay(
  { partyJoinedOn: day }: MemberRecord,
  { bornOn, today }: Surroundings,
): Decision<null> {
  if (day === null) return accept(null)
  if (day > today) return refuse('memberRecord.dateFuture')
  const isOldEnough = ageOn(bornOn, day) >= YOUNGEST_PARTY_AGE
  return isOldEnough ? accept(null) : refuse('memberRecord.partyTooYoung', { minimum: YOUNGEST_PARTY_AGE })
}

function judgePartyStatus({ partyJoinedOn, politicalStatus }: MemberRecord): Decision<null> {
  const agrees = partyJoinedOn === null || OF_THE_PARTY.includes(politicalStatus)
  return agrees ? accept(null) : refuse('memberRecord.partyStatusDisagrees')
}

function judgeVolunteerDay(
  { volunteerRegisteredOn: day }: MemberRecord,
  { bornOn, today }: Surroundings,
): Decision<null> {
  if (day === null) return accept(null)
  if (day > today) return refuse('memberRecord.dateFuture')
  return day >= bornOn ? accept(null) : refuse('memberRecord.dateInvalid')
}

function judgeEducation({
  educationFullTime: full,
  educationHighest: highest,
}: MemberRecord): Decision<null> {
  if (full === null || highest === null) return accept(null)
  if (full === OTHER_EDUCATION || highest === OTHER_EDUCATION) return accept(null)
  return highest <= full ? accept(null) : refuse('memberRecord.educationDisagrees')
}
