import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { readPlaces } from '../organizations/index.ts'
import type { RelocationRow } from './store/relocations.ts'

interface Announcement {
  readonly kind: Extract<NoticeKind, `relocation.${string}`>
  readonly to: readonly (number | null)[]
  /** Who acted, or was silent; named in the sentence. */
  readonly by?: number
  readonly silent?: number
  readonly reason?: string
}

/** Tells organizations of a move inside the console, each once. */
export async function announce(
  trx: Transaction,
  call: Call,
  row: RelocationRow,
  { kind, to, by, silent, reason }: Announcement,
): Promise<void> {
  const ids = [row.organization_id, row.from_id, row.to_id, by ?? 0, silent ?? 0]
  const places = await readPlaces(trx, ids)
  const name = (id: number | undefined) => places.get(id ?? 0)?.shortName ?? ''
  const facts = {
    organization: name(row.organization_id),
    from: name(row.from_id),
    to: name(row.to_id),
    ...(by === undefined ? {} : { by: name(by) }),
    ...(silent === undefined ? {} : { silent: name(silent) }),
    ...(reason === undefined ? {} : { reason }),
  }
  const receivers = [...new Set(to.filter((id) => id !== null))]
  const link = `/relocations/${row.id}`
  await announceNotices(
    trx,
    call,
    receivers.map((organizationId) => ({ to: { organizationId }, kind, facts, link })),
  )
}

/** The organization itself and both superiors, with whoever answers in their stead. */
export function allConcerned(row: RelocationRow): number[] {
  return [row.organization_id, row.from_id, row.to_id, row.old_handler_id, row.new_handler_id]
}
