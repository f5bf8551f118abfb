import type { MemberRecord, RecordEntry } from '@qingtuan/domain/members/record/entries'
import { judgeRecord } from '@qingtuan/domain/members/record/judge-record'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { Refused } from '../../platform/refused.ts'
import type { Member } from './store/members.ts'
import { recordOf } from './store/record.ts'

/** Judges the record as it would be; the refusal says at which entry. */
export function judgedRecord(call: Call, member: Member, wish: Partial<MemberRecord>): void {
  const found = judgeRecord(
    { ...recordOf(member), ...wish },
    {
      bornOn: member.born_on,
      today: toShanghaiDate(call.now),
      changed: Object.keys(wish) as RecordEntry[],
    },
  )
  if (found) throw new Refused(found.decision.refusal, `set.${found.entry}`)
}
