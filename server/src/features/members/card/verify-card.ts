import { judgeMemberCardSlot, memberCardStanding } from '@qingtuan/domain/members/member-card'
import { maskMiddle } from '@qingtuan/domain/shared/masked-name'
import type { Call } from '../../../platform/call.ts'
import type { Limit } from '../../../platform/limits/limits.ts'
import { networkOf } from '../../../platform/limits/network.ts'
import { must, refused } from '../../../platform/refused.ts'
import { readOrganization } from '../../organizations/index.ts'
import { readMember } from '../store/members.ts'
import { readCardToken } from './card-token.ts'

/** A code cannot be made up; whoever tries is slowed all the same. A gate may scan a whole school. */
const LOOKS: Limit = { name: 'members.verifyCard', points: 600, seconds: 60 }

/** What anybody who scans a card may know: the name with its middle masked, the branch, and whether it is good. */
export async function verifyCard(call: Call, { token }: { token: string }) {
  const { platform, now } = call
  await platform.limits.take([{ limit: LOOKS, key: networkOf(call.address) }])
  const code = readCardToken(platform.vault, token)
  if (code === null) throw refused('memberCard.unknown')
  must(judgeMemberCardSlot(code.slot, now))
  const member = await readMember(platform.database, code.memberId)
  const organization = member && (await readOrganization(platform.database, member.organization_id))
  if (!member || !organization) throw refused('memberCard.unknown')
  return {
    maskedName: maskMiddle(member.name),
    organization: organization.fullName,
    standing: memberCardStanding(member.status),
    seenAt: now.toISOString(),
  }
}
