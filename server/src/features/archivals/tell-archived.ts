import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { Notice } from '../../platform/notices/announce-notice.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { OrganizationFacts } from '../organizations/index.ts'

interface Told {
  readonly organization: OrganizationFacts
  readonly superior: OrganizationFacts
  /** The people whose memberships floated. */
  readonly floated: readonly string[]
}

/** Tells every floating member what to do now, and the superior that they are waiting for it. */
export async function tellArchived(
  trx: Transaction,
  call: Call,
  { organization, superior, floated }: Told,
): Promise<void> {
  if (floated.length === 0) return
  const names = { organization: organization.shortName, superior: superior.shortName }
  const toMember = { kind: 'member.floated', facts: names, link: '/organization/apply' } as const
  const toSuperior: Notice = {
    to: { organizationId: superior.id },
    kind: 'organization.archived',
    facts: { organization: organization.shortName, members: floated.length },
    link: '/floating-members',
  }
  const notices = floated.map((personId): Notice => ({ ...toMember, to: { personId } }))
  await announceNotices(trx, call, [...notices, toSuperior])
}
