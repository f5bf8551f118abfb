import type { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { ageOutStage } from './age-out.ts'
import { readMemberRemark, readOptionalRemark } from './remark.ts'
import type { LeaveReason, MemberStatus } from './status.ts'
import { nextMemberStatus } from './status.ts'

/** Reasons that do a member wrong when they are given lightly: the branch writes down what happened. */
export const REASONS_WITH_NOTE: readonly LeaveReason[] = ['expelled', 'recordedInError']

export interface Leaving {
  readonly status: MemberStatus
  readonly bornOn: CalendarDate
  readonly joinedOn: CalendarDate
  /** Holds a post at present. */
  readonly serves: boolean
  /** Whether the posts are to end in the same step. */
  readonly endsPosts: boolean
  readonly reason: LeaveReason
  /** The day on which the membership ended. */
  readonly leftOn: CalendarDate
  readonly note: string | null | undefined
  readonly today: CalendarDate
}

export interface Left {
  readonly note: string | null
}

/**
 * Whether, and with which note, a membership ends. Refuses `member.alreadyLeft`, `member.inTransfer`,
 * `member.servesAsCadre`, `member.notYetAgeOut`, `member.leftOnInvalid`, `member.reasonRequired`.
 */
export function judgeLeaving(leaving: Leaving): Decision<Left> {
  const { status, reason, leftOn, today } = leaving
  if (nextMemberStatus(status, 'leave') === null) return refuse('member.alreadyLeft')
  if (status === 'transferring') return refuse('member.inTransfer')
  if (leftOn > today || leftOn < leaving.joinedOn) return refuse('member.leftOnInvalid')
  // Whoever serves stays a member past 28, so that ending the posts in the same step is no way round it.
  if (leaving.serves && (reason === 'ageOut' || !leaving.endsPosts)) return refuse('member.servesAsCadre')
  if (reason === 'ageOut' && ageOutStage(leaving.bornOn, leftOn) !== 'due')
    return refuse('member.notYetAgeOut')
  const note = REASONS_WITH_NOTE.includes(reason)
    ? readMemberRemark(leaving.note)
    : readOptionalRemark(leaving.note)
  return note.ok ? accept({ note: note.value }) : note
}
