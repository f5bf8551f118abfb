import type { JoinedOn } from '@qingtuan/domain/members/joined-on'
import { readJoinedOn } from '@qingtuan/domain/members/joined-on'
import { readMemberNumber } from '@qingtuan/domain/members/member-number'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { firstDayOf, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { must, refused } from '../../platform/refused.ts'
import { isNumberTaken } from './store/memberships.ts'

interface Typed {
  readonly joinedOn: string
  readonly memberNumber?: string | undefined
  readonly note?: string | undefined
  readonly bornOn: CalendarDate
}

/** What an admission keeps of the join; number null has one generated. */
export interface AdmissionEntries {
  readonly joinedOn: CalendarDate
  readonly precision: 'day' | 'month'
  readonly number: string | null
  readonly note: string | null
}

/** Join date and number by the rules of an application (FAQ M12, M13); at 13 the branch says why. */
export async function readAdmissionEntries(call: Call, typed: Typed): Promise<AdmissionEntries> {
  const today = toShanghaiDate(call.now)
  const joined = must(readJoinedOn({ raw: typed.joinedOn, bornOn: typed.bornOn, today }))
  const { number } = must(readMemberNumber({ raw: typed.memberNumber, joinedOn: joined.joinedOn }))
  if (number !== null && (await isNumberTaken(call.platform.database, number)))
    throw refused('memberNumber.occupied')
  const note = typed.note || null
  if (joined.needsNote && (note === null || note.length < NOTE.minimum))
    throw refused('joinApplication.noteRequired', NOTE)
  return { joinedOn: firstOf(joined), precision: joined.precision, number, note }
}

const NOTE = { minimum: 2, maximum: 200 } as const

function firstOf({ joinedOn, precision }: JoinedOn): CalendarDate {
  return precision === 'month' ? firstDayOf(joinedOn) : joinedOn
}
