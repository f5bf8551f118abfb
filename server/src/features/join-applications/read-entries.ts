import type { joinEntries } from '@qingtuan/contract/join-applications/entries'
import { readJoinedOn } from '@qingtuan/domain/members/joined-on'
import { readMemberNumber } from '@qingtuan/domain/members/member-number'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { firstDayOf, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { z } from 'zod'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { must, refused } from '../../platform/refused.ts'
import type { Membership } from '../members/index.ts'
import { isNumberTaken } from '../members/index.ts'

export type JoinEntries = z.infer<typeof joinEntries>

interface Entered {
  readonly entries: Pick<JoinEntries, 'joinedOn' | 'memberNumber'>
  readonly bornOn: CalendarDate
  readonly now: Date
  /** The membership of the applicant, where there is one: a floating member keeps join date and number. */
  readonly membership: Membership | null
}

/** Join date and number as the columns keep them; refuses what FAQ M12 and M13 refuse. */
export async function readEntries(database: KyselyDatabase, entered: Entered) {
  const { entries, bornOn, now, membership } = entered
  if (membership !== null) return entriesOf(membership)
  const joined = must(readJoinedOn({ raw: entries.joinedOn, bornOn, today: toShanghaiDate(now) }))
  const reading = must(readMemberNumber({ raw: entries.memberNumber, joinedOn: joined.joinedOn }))
  if (reading.number !== null && (await isNumberTaken(database, reading.number)))
    throw refused('memberNumber.occupied')
  return {
    joined_on: joined.precision === 'month' ? firstDayOf(joined.joinedOn) : joined.joinedOn,
    joined_on_precision: joined.precision,
    member_number: reading.number,
    needs_note: joined.needsNote,
    other_province: reading.warnings.includes('otherProvince'),
  }
}

function entriesOf({ joinedOn, precision, number }: Membership) {
  return {
    joined_on: joinedOn,
    joined_on_precision: precision,
    member_number: number,
    needs_note: false,
    other_province: false,
  }
}
