import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import type { LedProjectRow } from '../store/led-projects.ts'

interface Credited {
  readonly personId: string
  readonly minutes: number
  readonly reason: string | null
}

const LINK = '/service/hours'

/** Everybody with a place hears what they were credited, also who was credited nothing. */
export async function tellCredited(
  trx: Transaction,
  call: Call,
  { title }: LedProjectRow,
  credited: readonly Credited[],
): Promise<void> {
  await announceNotices(
    trx,
    call,
    credited.map(({ personId, minutes, reason }) => ({
      to: { personId },
      kind: kindOf(minutes, reason),
      facts: { title, hours: minutes / 60, ...(reason === null ? {} : { reason }) },
      link: LINK,
    })),
  )
}

function kindOf(minutes: number, reason: string | null): NoticeKind {
  if (minutes > 0) return 'service.credited'
  return reason === null ? 'service.notCredited' : 'service.creditDenied'
}

/** The one whose hours were corrected hears from what to what, and why. */
export async function tellCorrected(
  trx: Transaction,
  call: Call,
  { title }: LedProjectRow,
  corrected: { personId: string; before: number; minutes: number; reason: string },
): Promise<void> {
  const { personId, before, minutes, reason } = corrected
  const facts = { title, before: before / 60, hours: minutes / 60, reason }
  await announceNotices(trx, call, [{ to: { personId }, kind: 'service.corrected', facts, link: LINK }])
}
