import { correctBy } from '@qingtuan/domain/number-cases/deadline'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { Member } from '../members/index.ts'
import type { Correction } from './store/corrections.ts'

type Clock = Pick<Call, 'now' | 'platform'>

/** The columns of a request that has just reached a branch: its working days begin. */
export function startWaiting({ now, platform }: Clock) {
  return {
    waits_since: now,
    waits_until: correctBy({ since: now, calendar: platform.workingDays }),
    decided_at: null,
    return_reason: null,
  }
}

/** Where a request stands at the moment of the call. */
export function standingAt({ now }: Pick<Call, 'now'>, { state, waits_until }: Correction) {
  return { state, waitsUntil: waits_until, today: toShanghaiDate(now) }
}

export function isFormer({ status }: Pick<Member, 'status'>): boolean {
  return status === 'left'
}
