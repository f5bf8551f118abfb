import { maySeeRollOf } from '@qingtuan/domain/cadres/access'
import { mayRestore } from '@qingtuan/domain/cadres/member-access'
import { judgeRestoring } from '@qingtuan/domain/members/restoring'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { requireStepUp } from '../accounts/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import { changeMember } from './change-member.ts'
import { lockPlaced } from './placed-member.ts'
import { readMember } from './store/members.ts'
import { tellRestored } from './tell-member.ts'

export interface Restore {
  readonly id: string
  readonly reason: string
  /** Another branch, where the former one is archived. */
  readonly organizationId?: number | undefined
}

/** 恢复团籍: the membership goes on in the former branch, or in another one within reach. */
export async function restoreMember(call: Call, restore: Restore): Promise<{ done: true }> {
  requireStepUp(call)
  await inTransaction(call.platform.database, (trx) => restoreLocked(trx, call, restore))
  return { done: true }
}

/** The branch first, as whoever archives one does. */
async function restoreLocked(trx: Transaction, call: Call, restore: Restore): Promise<void> {
  const found = await readMember(trx, restore.id)
  if (found === null) throw refused('record.notFound')
  const branch = await lockOrganization(trx, restore.organizationId ?? found.organization_id)
  const { member, placed } = await lockPlaced(trx, call, {
    id: restore.id,
    isKnown: (power, { path }) => maySeeRollOf(power, path),
  })
  if (branch === null || !maySeeRollOf(organizationOf(call), branch.path)) throw refused('record.notFound')
  if (member.status === 'left' && !mayRestore(actorOf(call).power, placed))
    throw refused('member.restoredBySuperior')
  const { reason } = must(judgeRestoring({ status: member.status, branch, reason: restore.reason }))
  await changeMember(trx, call, {
    member,
    set: {
      status: 'active',
      organization_id: branch.id,
      org_path: branch.path,
      left_at: null,
      left_reason: null,
    },
    event: { kind: 'returned', note: reason },
    act: 'members.restore',
  })
  await tellRestored(trx, call, { member, branch: branch.shortName })
}
