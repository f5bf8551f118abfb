import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { OutwardState } from '@qingtuan/domain/transfers/outward'
import type { Call } from '../../../platform/call.ts'
import type { Notice } from '../../../platform/notices/announce-notice.ts'
import type { OutwardRow } from '../store/outward.ts'

const TO_MEMBER: Partial<Record<OutwardState, NoticeKind>> = {
  sentOut: 'outward.sent',
  confirmed: 'outward.confirmed',
  returned: 'outward.returned',
  refused: 'outward.refused',
  closed: 'outward.closed',
}

/** Whom an act concerns: the member and the next holder, apart from who did it. */
export function outwardNotices(call: Call, after: OutwardRow, reason: string | null): Notice[] {
  const facts = {
    name: after.member_name,
    destination: after.destination,
    number: after.letter_number ?? '',
    until: after.valid_until ?? after.waits_until ?? '',
    reason: reason ?? '',
    organization: call.actor?.name ?? '',
  }
  const kind = TO_MEMBER[after.state]
  const power = call.actor?.power
  const isOwn = power?.kind === 'person' && power.personId === after.person_id
  const toMember: Notice[] =
    kind && !isOwn
      ? [{ to: { personId: after.person_id }, kind, facts, link: '/organization/transfers' }]
      : []
  const isMine = power?.kind === 'organization' && power.organizationId === after.holder_id
  if (after.holder_id === null || isMine) return toMember
  const holder = { organizationId: after.holder_id }
  const link = `/transfers/outward/${after.id}`
  return [...toMember, { to: holder, kind: 'outward.waiting', facts, link }]
}
