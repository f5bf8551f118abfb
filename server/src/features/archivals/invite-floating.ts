import type { inviteFloating as endpoint } from '@qingtuan/contract/archivals/floating-members'
import { maySeeRollOf } from '@qingtuan/domain/cadres/access'
import { judgeReceiving } from '@qingtuan/domain/organizations/receiving'
import type { z } from 'zod'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { must, refused } from '../../platform/refused.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import { findToInvite } from './store/floating-members.ts'
import { pathInReach } from './subtree.ts'

type Invited = z.output<NonNullable<(typeof endpoint)['~orpc']['outputSchema']>>

interface Input {
  readonly organizationId: number
  readonly memberIds: readonly string[]
}

/** Sends floating members the way into a branch: the notice opens a join application to it. */
export async function inviteFloating(call: Call, input: Input): Promise<Invited> {
  return inTransaction(call.platform.database, (trx) => invite(trx, call, input))
}

async function invite(trx: Transaction, call: Call, { organizationId, memberIds }: Input): Promise<Invited> {
  const branch = await branchInReach(trx, call, organizationId)
  const found = await findToInvite(trx, { ids: memberIds, path: pathInReach(call) })
  const floating = [...found.values()].filter(({ status }) => status === 'floating')
  await announceNotices(
    trx,
    call,
    floating.map(({ personId }) => ({
      to: { personId },
      kind: 'member.invited',
      facts: { organization: actorOf(call).name, branch: branch.shortName },
      link: `/organization/apply?organization=${branch.id}`,
    })),
  )
  await recordAudit(trx, call, {
    act: 'archivals.inviteFloating',
    subjectKind: 'organization',
    subjectId: branch.id,
    after: { memberIds: floating.map(({ id }) => id) },
  })
  const items = memberIds.map((id) => {
    const member = found.get(id)
    const code = refusalOf(member)
    return { id, name: member?.name ?? null, done: code === null, refusal: code && { code } }
  })
  return { organization: { id: branch.id, shortName: branch.shortName }, items }
}

async function branchInReach(trx: Transaction, call: Call, id: number): Promise<OrganizationFacts> {
  const branch = await lockOrganization(trx, id)
  if (branch === null || !maySeeRollOf(organizationOf(call), branch.path)) throw refused('record.notFound')
  must(judgeReceiving(branch))
  return branch
}

function refusalOf(member: { readonly status: string } | undefined) {
  if (!member) return 'record.notFound' as const
  return member.status === 'floating' ? null : ('floatingMember.noLongerFloating' as const)
}
