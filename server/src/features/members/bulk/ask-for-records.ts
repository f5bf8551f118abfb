import { maySeeRollOf } from '@qingtuan/domain/cadres/access'
import { DAYS_BETWEEN_RECORD_REQUESTS } from '@qingtuan/domain/members/bulk'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf, organizationOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import { wasTold } from '../../../platform/notices/was-told.ts'
import { refused } from '../../../platform/refused.ts'
import type { MemberOutcome } from '../each-member.ts'
import { eachMember } from '../each-member.ts'
import { lockMember } from '../store/members.ts'

const DAY_MS = 86_400_000

/** 邀请完善信息: asks members inside their app, each at most once in a while. */
export function askForRecords(call: Call, { ids }: { ids: string[] }): Promise<{ items: MemberOutcome[] }> {
  const { database } = call.platform
  return eachMember(call, ids, (id) => inTransaction(database, (trx) => askLocked(trx, call, id)))
}

async function askLocked(trx: Transaction, call: Call, id: string): Promise<void> {
  const member = await lockMember(trx, id)
  if (!member || member.status === 'left' || !maySeeRollOf(organizationOf(call), member.org_path))
    throw refused('record.notFound')
  const personId = member.person_id
  const since = new Date(call.now.getTime() - DAYS_BETWEEN_RECORD_REQUESTS * DAY_MS)
  if (await wasTold(trx, { personId, kind: 'member.recordAsked', since }))
    throw refused('member.askedRecently')
  const facts = { organization: actorOf(call).name }
  await announceNotices(trx, call, [
    { to: { personId }, kind: 'member.recordAsked', facts, link: '/organization' },
  ])
  await recordAudit(trx, call, {
    act: 'members.askForRecord',
    subjectKind: 'member',
    subjectId: id,
    after: {},
  })
}
