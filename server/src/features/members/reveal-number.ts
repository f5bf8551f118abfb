import type { REVEALED_ENTRIES } from '@qingtuan/contract/members/reveal'
import { mayReveal } from '@qingtuan/domain/cadres/member-access'
import { readMemberRemark } from '@qingtuan/domain/members/remark'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Limit } from '../../platform/limits/limits.ts'
import { must, refused } from '../../platform/refused.ts'
import { readPeople } from '../accounts/index.ts'
import { rollPath } from './reach.ts'
import type { MemberRow } from './store/rows.ts'
import { findInSubtree } from './store/rows.ts'

/** Whole numbers that an organization may look at in 24 hours (security: default numbers). */
export const REVEALS: Limit = { name: 'memberReveals', points: 20, seconds: 86_400 }

interface Reveal {
  readonly id: string
  readonly entry: (typeof REVEALED_ENTRIES)[number]
  readonly reason: string
}

/** A whole number, for a reason that stays in the trail. The look is counted before it is given. */
export async function revealNumber(call: Call, { id, entry, reason }: Reveal): Promise<{ value: string }> {
  const { platform } = call
  const self = organizationOf(call)
  const why = must(readMemberRemark(reason))
  const member = await findInSubtree(platform.database, { id, path: rollPath(call) })
  if (member === null || !mayReveal(self, { path: member.org_path })) throw refused('record.notFound')
  await platform.limits.take([{ limit: REVEALS, key: String(self.organizationId) }])
  const value = await numberOf(call, member, entry)
  await inTransaction(platform.database, (trx) =>
    recordAudit(trx, call, {
      act: 'members.reveal',
      subjectKind: 'member',
      subjectId: member.id,
      after: { entry, reason: why },
    }),
  )
  return { value }
}

async function numberOf({ platform }: Call, member: MemberRow, entry: Reveal['entry']): Promise<string> {
  const person = (await readPeople(platform.database, platform, [member.person_id])).get(member.person_id)
  const value = entry === 'phone' ? person?.phone : person?.documentNumber
  if (!value) throw refused('member.phoneMissing')
  return value
}
