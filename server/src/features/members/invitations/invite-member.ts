import { mayAddMemberTo } from '@qingtuan/domain/cadres/roll-access'
import { judgeReceiving } from '@qingtuan/domain/organizations/receiving'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import { v7 as newId } from 'uuid'
import { signatureOf } from '../../../platform/actor.ts'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf, organizationOf } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Limit } from '../../../platform/limits/limits.ts'
import { must, refused } from '../../../platform/refused.ts'
import { announceSms, phoneIndex } from '../../../platform/sms/outbox.ts'
import type { OrganizationFacts } from '../../organizations/index.ts'
import { readOrganization } from '../../organizations/index.ts'
import { invitationMessage } from '../jobs.ts'
import { insertInvitation } from '../store/invitations.ts'

const DAY = 86_400
/** One message for a phone, whoever sends it, and so many for an organization. */
const OF_PHONE: Limit = { name: 'invitationsOfPhone', points: 1, seconds: DAY }
const OF_ORGANIZATION: Limit = { name: 'invitationsOfOrganization', points: 50, seconds: DAY }

export const INVITED_PHONE = 'memberInvitation.phone'

export interface Invitation {
  readonly name: string
  readonly phone: string
  readonly organizationId?: number | undefined
}

/** Sends the link for joining by SMS (FAQ O8), whoever has the phone. */
export async function inviteMember(call: Call, invitation: Invitation) {
  const { platform, now } = call
  const branch = await branchInReach(call, invitation.organizationId)
  const { organizationId } = organizationOf(call)
  const index = phoneIndex(platform, invitation.phone)
  await platform.limits.take([
    { limit: OF_ORGANIZATION, key: String(organizationId) },
    { limit: OF_PHONE, key: index },
  ])
  const actor = actorOf(call)
  const { accountId } = actor
  const byName = signatureOf(actor)
  const row = {
    id: newId(),
    organization_id: organizationId,
    branch_id: branch.id,
    name: invitation.name,
    phone_box: platform.vault.encrypt(invitation.phone, INVITED_PHONE),
    phone_index: index,
    account_id: accountId,
    by_name: byName,
    sent_at: now,
  }
  await inTransaction(platform.database, async (trx) => {
    await insertInvitation(trx, row)
    const subject = { subjectKind: 'organization', subjectId: String(branch.id) }
    await recordAudit(trx, call, { act: 'members.invite', ...subject, after: { invitation: row.id } })
    const link = `${call.origin}/m/register?organization=${branch.id}`
    await announceSms(trx, call, [
      invitationMessage(invitation.phone, { organization: branch.shortName, link }),
    ])
  })
  return {
    id: row.id,
    name: row.name,
    phone: maskPhone(invitation.phone),
    sentAt: now.toISOString(),
    byName,
    organization: { id: branch.id, shortName: branch.shortName },
    state: 'sent' as const,
  }
}

async function branchInReach(call: Call, named: number | undefined): Promise<OrganizationFacts> {
  const power = organizationOf(call)
  const branch = await readOrganization(call.platform.database, named ?? power.organizationId)
  if (branch === null || !mayAddMemberTo(power, branch.path)) throw refused('record.notFound')
  must(judgeReceiving(branch))
  return branch
}
