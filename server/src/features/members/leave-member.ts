import { maySeeRollOf } from '@qingtuan/domain/cadres/access'
import { mayEndMembership } from '@qingtuan/domain/cadres/member-access'
import { judgeLeaving } from '@qingtuan/domain/members/leaving'
import type { LeaveReason } from '@qingtuan/domain/members/status'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { requireStepUp } from '../accounts/index.ts'
import { changeMember } from './change-member.ts'
import { lockPlaced } from './placed-member.ts'
import type { PostPorts } from './ports.ts'
import type { Member } from './store/members.ts'
import { tellLeft } from './tell-member.ts'

export interface Leave {
  readonly id: string
  readonly reason: LeaveReason
  readonly leftOn: CalendarDate
  readonly note?: string | undefined
  readonly endPosts: boolean
}

/** Ends a membership: record and history are kept, the member is told. */
export async function leaveMember(call: Call, leave: Leave, ports: PostPorts): Promise<{ done: true }> {
  requireStepUp(call)
  await inTransaction(call.platform.database, (trx) => leaveLocked(trx, call, leave, ports))
  return { done: true }
}

async function leaveLocked(trx: Transaction, call: Call, leave: Leave, ports: PostPorts): Promise<void> {
  const { reason, leftOn } = leave
  const { member, placed } = await lockPlaced(trx, call, {
    id: leave.id,
    isKnown: (power, { path }) => maySeeRollOf(power, path),
  })
  if (member.status !== 'left' && !mayEndMembership(actorOf(call).power, placed))
    throw refused('member.leavesByBranch')
  const serves = await ports.serves(trx, member.person_id)
  const { note } = must(
    judgeLeaving({
      status: member.status,
      bornOn: member.born_on,
      joinedOn: member.joined_on,
      serves,
      endsPosts: leave.endPosts,
      reason,
      leftOn,
      note: leave.note,
      today: toShanghaiDate(call.now),
    }),
  )
  await ports.endPostsOfPerson(trx, call, member.person_id)
  await saveLeft(trx, call, { member, reason, leftOn, note })
  await tellLeft(trx, call, { member, reason, leftOn })
}

interface Leaving {
  readonly member: Member
  readonly reason: LeaveReason
  readonly leftOn: CalendarDate
  readonly note: string | null
}

async function saveLeft(
  trx: Transaction,
  call: Call,
  { member, reason, leftOn, note }: Leaving,
): Promise<void> {
  const left_at = leftOn === toShanghaiDate(call.now) ? call.now : new Date(`${leftOn}T00:00:00+08:00`)
  await changeMember(trx, call, {
    member,
    set: { status: 'left', left_at, left_reason: reason, floating_since: null },
    event: { kind: 'left', note, details: { leftReason: [null, reason], leftOn: [null, leftOn] } },
    act: 'members.leave',
  })
}
