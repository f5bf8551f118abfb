import type { UserName } from '@qingtuan/domain/accounts/user-name'
import { mayManageChild } from '@qingtuan/domain/cadres/access'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { createOrganizationAccount } from '../accounts/index.ts'
import { createOrganization, leaseOrganizationId } from './create-organization.ts'
import { tellTopOrganizationCreated } from './jobs.ts'

interface Input {
  readonly kind: OrganizationKind
  readonly fullName: string
  readonly shortName: string
  readonly areaCode: string
  readonly userName: UserName
  readonly contactName: string
  readonly contactPhone: string
}

/** Sets up an organization that has no superior; its contact chooses the password (FAQ O7). */
export async function createTopOrganization(
  call: Call,
  input: Input,
): Promise<{ id: number; userName: string }> {
  if (!mayManageChild(actorOf(call).power, { parentId: null })) throw refused('access.denied')
  const { platform, now } = call
  const { userName, contactPhone, kind, fullName, shortName, areaCode } = input
  const id = await leaseOrganizationId(platform)
  await inTransaction(platform.database, async (trx) => {
    await createOrganization(trx, platform, { ...input, id, parent: null, createdAt: now })
    const account = { organizationId: id, userName, passwordHash: null, passwordChangeRequired: false }
    await createOrganizationAccount(trx, call, account)
    const told = { shortName, userName: userName.userName }
    await announceSms(trx, call, [tellTopOrganizationCreated(contactPhone, told)])
    await recordAudit(trx, call, {
      act: 'organizations.createTop',
      subjectKind: 'organization',
      subjectId: id,
      after: { kind, fullName, shortName, areaCode, userName: userName.userName },
    })
  })
  return { id, userName: userName.userName }
}
