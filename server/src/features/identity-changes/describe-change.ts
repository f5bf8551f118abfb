import type { identityChangeDetail, identityChangeRow } from '@qingtuan/contract/identity-changes/endpoints'
import type { IdentityChangeRole } from '@qingtuan/domain/identity-changes/state'
import { joinAgeOf } from '@qingtuan/domain/members/joined-on'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { readPhotos } from '../files/index.ts'
import { joinedOnText, readMember } from '../members/index.ts'
import { documentAsked } from './document.ts'
import type { PlacedChange } from './store/changes.ts'
import { photosOf } from './store/photos.ts'

type Row = z.infer<typeof identityChangeRow>
type Detail = z.infer<typeof identityChangeDetail>

/** A change as branch and superior see it in a list; numbers are masked. */
export function describeRow({ platform }: Call, row: PlacedChange, role: IdentityChangeRole): Row {
  const isOpen = row.state === 'pending'
  return {
    id: row.id,
    state: row.state,
    memberId: row.member_id,
    branch: { id: row.branch_id, shortName: row.branch_name },
    before: {
      name: row.old_name,
      documentKind: row.old_document_kind,
      documentNumber: row.old_document_mask,
    },
    after: {
      name: row.new_name,
      documentKind: row.document_kind,
      documentNumber: maskIdentityNumber(documentAsked(platform, row).number),
    },
    askedAt: row.asked_at.toISOString(),
    askedBy: row.asked_by_name,
    decidedAt: row.decided_at?.toISOString() ?? null,
    decidedBy: row.decided_by_name,
    nextActor: isOpen ? row.superior_name : null,
    may: { decide: isOpen && role === 'superior', withdraw: isOpen && role === 'branch' },
  }
}

/** One change with its reasons and what has become of the photos. */
export async function describeFull(call: Call, row: PlacedChange, role: IdentityChangeRole): Promise<Detail> {
  const { database } = call.platform
  const member = await readMember(database, row.member_id)
  const ids = await photosOf(database, row.id)
  const facts = await readPhotos(database, ids)
  return {
    ...describeRow(call, row, role),
    bornOn: row.born_on,
    joinAge: member
      ? joinAgeOf({ raw: joinedOnText(member), bornOn: row.born_on, today: toShanghaiDate(call.now) })
      : 'inOrder',
    sex: row.sex,
    reason: row.reason,
    decisionReason: row.decision_reason,
    photos: ids.length,
    photosDestroyed: ids.every((id) => facts.get(id)?.destroyedAt !== null),
    looked: row.looked_at !== null,
  }
}
