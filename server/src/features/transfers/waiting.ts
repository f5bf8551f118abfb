import { heldUntil } from '@qingtuan/domain/transfers/deadline'
import { nearestCommonSuperior } from '@qingtuan/domain/transfers/mediator'
import type { TransferState } from '@qingtuan/domain/transfers/state'
import { isOpenTransfer, TRANSFER_WAITS_FOR } from '@qingtuan/domain/transfers/state'
import type { Call } from '../../platform/call.ts'

type Clock = Pick<Call, 'now' | 'platform'>

export interface Sides {
  readonly from_path: string
  readonly old_side_id: number
  readonly to_organization_id: number
  readonly to_path: string
}

/** Who has the step in a state, as long as nobody was silent; null where it waits for the applicant or nobody. */
export function holderIn(state: TransferState, sides: Sides): number | null {
  const waitsFor = TRANSFER_WAITS_FOR[state]
  if (waitsFor === 'oldSide') return sides.old_side_id
  if (waitsFor === 'newSide') return sides.to_organization_id
  return waitsFor === 'mediator' ? nearestCommonSuperior(sides.from_path, sides.to_path) : null
}

/** The columns of a transfer that has just come to a state: the working days of its holder begin. */
export function startWaiting(clock: Clock, state: TransferState, sides: Sides) {
  return {
    ...heldBy(clock, holderIn(state, sides)),
    decided_at: isOpenTransfer(state) ? null : clock.now,
  }
}

/** The columns of what has just come to a holder. */
export function heldBy({ now, platform }: Clock, holderId: number | null) {
  const workingDays = platform.config.TRANSFER_SILENT_DAYS
  const until = heldUntil({ since: now, workingDays, calendar: platform.workingDays })
  return { holder_id: holderId, waits_since: now, waits_until: holderId === null ? null : until }
}
