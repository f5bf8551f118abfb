import { answerBy, isSilent, silentFrom } from '@qingtuan/domain/join-applications/deadline'
import type { JoinApplicationStanding } from '@qingtuan/domain/join-applications/state'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { Application } from './store/applications.ts'

type Clock = Pick<Call, 'now' | 'platform'>

/** The columns of an application that has just reached a branch: its working days begin. */
export function startWaiting({ now, platform }: Clock) {
  return {
    waits_since: now,
    waits_until: answerBy({ waitingSince: now, calendar: platform.workingDays }),
    decided_at: null,
    return_reason: null,
  }
}

/** Where an application stands at the moment of the call. */
export function standingAt(
  now: Date,
  { state, waits_until }: Pick<Application, 'state' | 'waits_until'>,
): JoinApplicationStanding {
  return { state, silentFrom: silentFrom(waits_until), today: toShanghaiDate(now) }
}

/** Whether the branch has let its time pass. */
export function isSilentAt(
  now: Date,
  { state, waits_until }: Pick<Application, 'state' | 'waits_until'>,
): boolean {
  return state === 'pending' && isSilent({ waitsUntil: waits_until, today: toShanghaiDate(now) })
}
