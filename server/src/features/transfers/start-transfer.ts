import type { Power } from '@qingtuan/domain/cadres/access'
import { starterOf } from '@qingtuan/domain/cadres/transfer-access'
import { pathIds } from '@qingtuan/domain/organizations/path'
import { decideStart } from '@qingtuan/domain/transfers/start'
import type { TransferStarter } from '@qingtuan/domain/transfers/state'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { must, refused } from '../../platform/refused.ts'
import type { Member } from '../members/index.ts'
import { changeMember, lockMember, readMember } from '../members/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import { factsOf, recordStep } from './move-on.ts'
import { linkTo, noticesOf } from './notices.ts'
import { lockSides } from './reach.ts'
import { nearestLiving } from './store/members.ts'
import type { NewTransfer, PlacedRow } from './store/transfers.ts'
import { findTransfer, insertTransfer } from './store/transfers.ts'
import { startWaiting } from './waiting.ts'

export interface NewTransferWish {
  readonly memberId: string
  readonly toOrganizationId: number
  readonly statement: string
  /** Whether the member's posts in the old branch end with it. */
  readonly endPosts?: boolean
  /** In whose name it is started, where the caller has settled that: the graduation season starts for the member. */
  readonly startedBy?: TransferStarter
}

/**
 * Starts a transfer in the transaction of the caller; answers its id. Whoever starts has consented to the own step.
 * Refuses `record.notFound`, `transfer.alreadyOpen`, `transfer.memberLeft`, `transfer.sameOrganization`,
 * `transfer.statementRequired` and `organization.archived`.
 */
export async function startTransfer(trx: Transaction, call: Call, wish: NewTransferWish): Promise<string> {
  const { member, target, oldSideId } = await lockAll(trx, wish)
  const { power } = actorOf(call)
  const startedBy = wish.startedBy ?? starterBy(power, { member, oldSideId, target })
  const { state, statement } = must(
    decideStart({
      startedBy,
      memberStatus: member.status,
      fromId: member.organization_id,
      target,
      statement: wish.statement,
    }),
  )
  const sides = { from_path: member.org_path, old_side_id: oldSideId, ...targetColumns(target) }
  const id = newId()
  await insertTransfer(trx, {
    id,
    ...memberColumns(member),
    started_by: startedBy,
    old_side_id: oldSideId,
    to_organization_id: target.id,
    state,
    statement,
    end_posts: wish.endPosts ?? true,
    ...startWaiting(call, state, sides),
    started_at: call.now,
  })
  const started = await findTransfer(trx, id)
  if (started === null) throw new Error(`Transfer ${id} was not written`)
  await announceStart(trx, call, { member, started })
  return id
}

interface Locked {
  readonly member: Member
  readonly target: OrganizationFacts
  readonly oldSideId: number
}

/** Organizations first, then the member: the order of an archival. */
async function lockAll(
  trx: Transaction,
  { memberId, toOrganizationId }: Pick<NewTransferWish, 'memberId' | 'toOrganizationId'>,
): Promise<Locked> {
  const seen = await readMember(trx, memberId)
  if (seen === null) throw refused('record.notFound')
  await lockSides(trx, [seen.organization_id, toOrganizationId])
  const member = await lockMember(trx, memberId)
  if (member?.organization_id !== seen.organization_id) throw refused('record.changed')
  const target = await lockOrganization(trx, toOrganizationId)
  const oldSideId = await nearestLiving(trx, pathIds(member.org_path))
  if (target === null || oldSideId === null) throw refused('record.notFound')
  return { member, target, oldSideId }
}

function starterBy(power: Power, { member, oldSideId, target }: Locked): TransferStarter {
  const stay = { personId: member.person_id, fromId: member.organization_id, oldSideId }
  const starter = starterOf(power, stay, target)
  if (starter === null) throw refused('record.notFound')
  return starter
}

function memberColumns(member: Member) {
  return {
    member_id: member.id,
    person_id: member.person_id,
    member_name: member.name,
    member_name_py: member.name_py,
    member_name_initials: member.name_initials,
    from_organization_id: member.organization_id,
  } satisfies Partial<NewTransfer>
}

function targetColumns({ id, path }: OrganizationFacts) {
  return { to_organization_id: id, to_path: path }
}

interface Start {
  readonly member: Member
  readonly started: PlacedRow
}

async function announceStart(trx: Transaction, call: Call, { member, started }: Start): Promise<void> {
  const actor = started.started_by
  await recordStep(trx, call, started, { act: 'start', actor, reason: started.statement })
  await changeMember(trx, call, {
    member,
    set: { status: 'transferring' },
    event: { kind: 'transferStarted', details: { organization: [started.from_name, started.to_name] } },
    act: 'members.startTransfer',
  })
  await recordAudit(trx, call, {
    act: 'transfers.start',
    subjectKind: 'transfer',
    subjectId: started.id,
    after: { memberId: member.id, from: member.organization_id, ...factsOf(started) },
  })
  const holders = noticesOf(call, { before: started, after: started, reason: null })
  const toMember = { personId: started.person_id }
  const facts = { organization: actorOf(call).name, to: started.to_name }
  const told = { to: toMember, kind: 'transfer.started' as const, facts, link: linkTo(toMember, started.id) }
  await announceNotices(trx, call, actor === 'member' ? holders : [...holders, told])
}
