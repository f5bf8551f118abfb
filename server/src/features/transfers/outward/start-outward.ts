import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { pathIds } from '@qingtuan/domain/organizations/path'
import type { OutwardStarter } from '@qingtuan/domain/transfers/outward'
import { passOutwardConsent } from '@qingtuan/domain/transfers/outward'
import type { OutwardWords } from '@qingtuan/domain/transfers/outward-start'
import { decideOutwardStart } from '@qingtuan/domain/transfers/outward-start'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf, personOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import { must, refused } from '../../../platform/refused.ts'
import type { Member } from '../../members/index.ts'
import { changeMember, lockMember, readMember, readMembership } from '../../members/index.ts'
import { lockSides } from '../reach.ts'
import { nearestLiving } from '../store/members.ts'
import { findOutward, insertOutward } from '../store/outward.ts'
import { heldBy } from '../waiting.ts'
import { showOutward } from './describe-outward.ts'
import { holderOf, recordOutwardStep } from './move-outward.ts'
import { outwardNotices } from './outward-notices.ts'

/** A member's own. */
export async function startOutward(call: Call, words: OutwardWords): Promise<OutwardTransfer> {
  const id = await inTransaction(call.platform.database, async (trx) => {
    const membership = await readMembership(trx, personOf(call).personId)
    if (membership === null) throw refused('record.notFound')
    return start(trx, call, { ...words, memberId: membership.memberId })
  })
  return showOutward(call, id)
}

type Wish = OutwardWords & { readonly memberId: string }

/** The old side's, for a member on its roll or a floating one that it lists. */
export async function startOutwardFor(call: Call, wish: Wish): Promise<OutwardTransfer> {
  const id = await inTransaction(call.platform.database, (trx) => start(trx, call, wish))
  return showOutward(call, id)
}

async function start(trx: Transaction, call: Call, { memberId, ...wish }: Wish): Promise<string> {
  const { member, oldSideId } = await lockLeaving(trx, memberId)
  const startedBy = starterOf(call, { member, oldSideId })
  const words = must(decideOutwardStart({ ...wish, memberStatus: member.status }))
  const state = passOutwardConsent('submitted', startedBy)
  const holderId = await holderOf(trx, state, { old_side_id: oldSideId, from_path: member.org_path })
  const id = newId()
  await insertOutward(trx, {
    id,
    ...memberColumns(member),
    started_by: startedBy,
    old_side_id: oldSideId,
    destination_kind: words.destinationKind,
    destination: words.destination,
    statement: words.statement,
    state,
    ...heldBy(call, holderId),
    started_at: call.now,
  })
  await announceStart(trx, call, { member, id, startedBy, statement: words.statement })
  return id
}

async function lockLeaving(
  trx: Transaction,
  memberId: string,
): Promise<{ member: Member; oldSideId: number }> {
  const seen = await readMember(trx, memberId)
  if (seen === null) throw refused('record.notFound')
  await lockSides(trx, [seen.organization_id])
  const member = await lockMember(trx, memberId)
  if (member?.organization_id !== seen.organization_id) throw refused('record.changed')
  const oldSideId = await nearestLiving(trx, pathIds(member.org_path))
  if (oldSideId === null) throw refused('record.notFound')
  return { member, oldSideId }
}

function starterOf(call: Call, { member, oldSideId }: { member: Member; oldSideId: number }): OutwardStarter {
  const { power } = actorOf(call)
  if (power.kind === 'person' && power.personId === member.person_id) return 'member'
  if (power.kind === 'organization' && power.organizationId === oldSideId) return 'oldSide'
  throw refused('record.notFound')
}

function memberColumns(member: Member) {
  return {
    member_id: member.id,
    person_id: member.person_id,
    member_name: member.name,
    member_name_py: member.name_py,
    member_name_initials: member.name_initials,
    from_organization_id: member.organization_id,
  }
}

interface Started {
  readonly member: Member
  readonly id: string
  readonly startedBy: OutwardStarter
  readonly statement: string
}

async function announceStart(trx: Transaction, call: Call, started: Started): Promise<void> {
  const { member, id, startedBy, statement } = started
  const row = await findOutward(trx, id)
  if (row === null) throw new Error(`Outward transfer ${id} was not written`)
  await recordOutwardStep(trx, call, row, { act: 'start', actor: startedBy, reason: statement })
  await changeMember(trx, call, {
    member,
    set: { status: 'transferring' },
    event: { kind: 'transferStarted', note: row.destination },
    act: 'members.startTransfer',
  })
  await recordAudit(trx, call, {
    act: 'transfers.outward.start',
    subjectKind: 'outwardTransfer',
    subjectId: id,
    after: { memberId: member.id, from: member.organization_id, state: row.state },
  })
  await announceNotices(trx, call, outwardNotices(call, row, null))
}
