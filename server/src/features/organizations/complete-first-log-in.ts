import type { Me } from '@qingtuan/contract/accounts/me'
import type { CompletedOrganization } from '@qingtuan/domain/organizations/first-log-in'
import { decideFirstLogIn } from '@qingtuan/domain/organizations/first-log-in'
import type { IndustryCode } from '@qingtuan/domain/shared/code-tables/industry'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { setPassword, takeSmsCode } from '../accounts/index.ts'
import { sealContactPhone } from './contact-phone.ts'
import { hashOwnPassword } from './hash-own-password.ts'
import type { OrganizationPorts } from './ports.ts'
import { renameOrganization } from './rename-organization.ts'
import { isNameTaken, updateOrganization } from './store/completion.ts'
import type { OrganizationFacts } from './store/facts.ts'
import { claimOrganization, readOrganization } from './store/facts.ts'

export interface FirstLogInForm {
  readonly fullName: string
  readonly shortName: string
  readonly industry?: IndustryCode | undefined
  readonly secretaryName: string
  readonly contactName: string
  readonly contactPhone: string
  readonly smsCode: string
  readonly password?: string | undefined
}

/** FAQ O1. What can be refused without the SMS code is refused before the code is used up. */
export async function completeFirstLogIn(
  call: Call,
  form: FirstLogInForm,
  ports: OrganizationPorts,
): Promise<Me> {
  const { database } = call.platform
  const { organization, completed } = decide(call, form, await readOrganization(database, ownId(call)))
  if (await isNameTaken(database, { ...organization, fullName: completed.fullName }))
    throw refused('organization.fullNameTaken')
  const passwordHash = form.password === undefined ? null : await hashOwnPassword(call, form.password, form)
  const { contactPhone: phone, smsCode: code } = form
  await takeSmsCode(call, { purpose: 'completeOrganization', phone, code })
  await inTransaction(database, (trx) => complete(trx, call, form, passwordHash))
  return ports.describeMe(call)
}

async function complete(
  trx: Transaction,
  call: Call,
  form: FirstLogInForm,
  passwordHash: string | null,
): Promise<void> {
  const { organization, completed } = decide(call, form, await claimOrganization(trx, ownId(call)))
  const { status, industry, secretaryName, contactName } = completed
  await updateOrganization(trx, organization.id, {
    status,
    industry,
    secretary_name: secretaryName,
    contact_name: contactName,
    ...sealContactPhone(call.platform, form.contactPhone),
    completed_at: call.now,
  })
  await renameOrganization(trx, organization, completed, call.now)
  if (passwordHash !== null)
    await setPassword(trx, call, {
      accountId: actorOf(call).accountId,
      passwordHash,
      reason: 'passwordChanged',
    })
  await recordAudit(trx, call, {
    act: 'organizations.completeFirstLogIn',
    subjectKind: 'organization',
    subjectId: organization.id,
    before: { status: organization.status, ...namesOf(organization) },
    after: { status, ...namesOf(completed), industry, passwordChanged: passwordHash !== null },
  })
}

/** Contact phone taken as proven: its code is asked for between the two times that this is decided. */
function decide(
  call: Call,
  form: FirstLogInForm,
  organization: OrganizationFacts | null,
): { organization: OrganizationFacts; completed: CompletedOrganization } {
  if (organization === null) throw refused('record.notFound')
  const passwordChangeDue = actorOf(call).passwordChangeRequired && form.password === undefined
  const completed = must(
    decideFirstLogIn({
      ...form,
      organization,
      industry: form.industry ?? null,
      contactPhoneProven: true,
      passwordChangeDue,
    }),
  )
  return { organization, completed }
}

function ownId(call: Call): number {
  return organizationOf(call).organizationId
}

function namesOf({ fullName, shortName }: { fullName: string; shortName: string }) {
  return { fullName, shortName }
}
