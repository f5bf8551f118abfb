import type { InvitationState } from '@qingtuan/contract/members/invitations'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { cutPage, readCursor } from '../../../platform/cursor.ts'
import type { MemberPorts } from '../ports.ts'
import type { InvitationRow } from '../store/invitations.ts'
import { readInvitations } from '../store/invitations.ts'
import { INVITED_PHONE } from './invite-member.ts'

const place = z.object({ id: z.uuid() })

/**
 * What became of each invitation. Nobody learns more of a phone than the branch sees anyway: that its holder has
 * applied there, or is a member there.
 */
export async function listInvitations(
  call: Call,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  ports: MemberPorts,
) {
  const { organizationId } = organizationOf(call)
  const after = readCursor(place, cursor)?.id ?? null
  const found = await readInvitations(call.platform.database, { organizationId, after, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: await Promise.all(rows.map((row) => describe(call, row, ports))), nextCursor }
}

async function describe(call: Call, row: InvitationRow, ports: MemberPorts) {
  return {
    id: row.id,
    name: row.name,
    phone: maskPhone(call.platform.vault.decrypt(row.phone_box, INVITED_PHONE)),
    sentAt: row.sent_at.toISOString(),
    byName: row.by_name,
    organization: { id: row.branch_id, shortName: row.short_name },
    state: await stateOf(call, row, ports),
  }
}

async function stateOf(call: Call, row: InvitationRow, ports: MemberPorts): Promise<InvitationState> {
  if (row.member_of === row.branch_id) return 'joined'
  if (row.person_id === null) return 'sent'
  const application = await ports.openApplicationOf(call.platform.database, row.person_id)
  return application?.organizationId === row.branch_id ? 'registered' : 'sent'
}
