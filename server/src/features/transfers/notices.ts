import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { TransferState } from '@qingtuan/domain/transfers/state'
import type { Call } from '../../platform/call.ts'
import type { Notice, NoticeReceiver } from '../../platform/notices/announce-notice.ts'
import type { PlacedRow } from './store/transfers.ts'

/** Where the member finds own transfers in the member app. */
const MEMBERS_LINK = '/organization/transfers'

export function linkTo(receiver: NoticeReceiver, id: string): string {
  return 'personId' in receiver ? MEMBERS_LINK : `/transfers/${id}`
}

interface Change {
  readonly before: PlacedRow
  readonly after: PlacedRow
  readonly reason: string | null
}

/** Whom an act concerns, apart from who did it: the next holder, the member and, at the end, the sides. */
export function noticesOf(call: Call, change: Change): Notice[] {
  const { after } = change
  const facts = factsFor(call, change)
  const told: Notice[] = []
  const tell = (to: NoticeReceiver, kind: NoticeKind) => {
    if (!isCaller(call, to)) told.push({ to, kind, facts, link: linkTo(to, after.id) })
  }
  const { toMember, toSides } = KINDS[after.state]
  if (toMember) tell({ personId: after.person_id }, toMember)
  if (after.holder_id !== null) tell({ organizationId: after.holder_id }, 'transfer.waiting')
  if (after.state === 'done') {
    tell({ organizationId: after.to_organization_id }, 'transfer.arrived')
    tell({ organizationId: after.old_side_id }, 'transfer.departed')
  } else if (toSides) {
    for (const organizationId of sidesOf(change)) tell({ organizationId }, toSides)
  }
  return told
}

interface Kinds {
  readonly toMember?: NoticeKind
  readonly toSides?: NoticeKind
}

const BOTH = (kind: NoticeKind): Kinds => ({ toMember: kind, toSides: kind })

const KINDS: Readonly<Record<TransferState, Kinds>> = {
  submitted: {},
  outApproved: {},
  inApproved: {},
  outRefused: BOTH('transfer.refused'),
  inRefused: BOTH('transfer.refused'),
  outMediation: BOTH('transfer.disputed'),
  inMediation: BOTH('transfer.disputed'),
  done: { toMember: 'transfer.done' },
  withdrawn: BOTH('transfer.withdrawn'),
  dismissed: BOTH('transfer.dismissed'),
  closed: BOTH('transfer.closed'),
}

/** Who has had to do with it: a side that was never asked hears nothing of a refusal or withdrawal. */
function sidesOf({ before, after }: Change): number[] {
  const asked = new Set<number>()
  if (before.state !== 'submitted' || before.started_by !== 'newSide') asked.add(after.old_side_id)
  if (before.state !== 'submitted' || before.started_by === 'newSide') asked.add(after.to_organization_id)
  if (before.holder_id !== null) asked.add(before.holder_id)
  return [...asked]
}

function factsFor({ actor }: Call, { after, reason }: Change): Notice['facts'] {
  return {
    name: after.member_name,
    from: after.from_name,
    to: after.to_name,
    until: after.waits_until ?? '',
    reason: reason ?? '',
    organization: after.holder_name ?? actor?.name ?? '',
  }
}

function isCaller({ actor }: Call, to: NoticeReceiver): boolean {
  if (!actor) return false
  const { power } = actor
  if ('personId' in to) return power.kind === 'person' && power.personId === to.personId
  return power.kind === 'organization' && power.organizationId === to.organizationId
}
