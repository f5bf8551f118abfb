import type { OrganizationEdit, OrganizationEntries } from '@qingtuan/domain/organizations/edit'
import { decideEdit } from '@qingtuan/domain/organizations/edit'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { requireStepUp } from '../accounts/index.ts'
import { announceEdit } from './announce-edit.ts'
import { openContactPhone, sealContactPhone } from './contact-phone.ts'
import { childInReach, claimChild } from './manage.ts'
import { renameOrganization } from './rename-organization.ts'
import { findEntries, updateOrganization } from './store/completion.ts'
import type { OrganizationFacts } from './store/facts.ts'

type Input = OrganizationEdit & { readonly id: number }

/** FAQ O1: after the first log-in the direct superior alone changes names and contact. */
export async function editOrganization(call: Call, { id, ...wish }: Input): Promise<{ done: true }> {
  await childInReach(call, id)
  await inTransaction(call.platform.database, (trx) => edit(trx, call, id, wish))
  return { done: true }
}

async function edit(trx: Transaction, call: Call, id: number, wish: OrganizationEdit): Promise<void> {
  const organization = await claimChild(trx, call, id)
  const before = await readEntries(trx, call, id)
  const changed = must(decideEdit({ ...organization, entries: before }, wish))
  if (Object.keys(changed).length === 0) return
  if (changed.contactPhone !== undefined) requireStepUp(call)
  await save(trx, call, organization, changed)
  await recordAudit(trx, call, {
    act: 'organizations.edit',
    subjectKind: 'organization',
    subjectId: id,
    before: traced(before, changed),
    after: traced({ ...before, ...changed }, changed),
  })
  await announceEdit(trx, call, { organization, before, changed })
}

export async function readEntries(trx: Transaction, call: Call, id: number): Promise<OrganizationEntries> {
  const { contactPhoneBox, ...entries } = await findEntries(trx, id)
  return { ...entries, contactPhone: openContactPhone(call.platform, contactPhoneBox) }
}

/** Writes what has changed; refuses `organization.fullNameTaken`. */
async function save(
  trx: Transaction,
  call: Call,
  organization: OrganizationFacts,
  changed: OrganizationEdit,
): Promise<void> {
  const { industry, secretaryName, contactName, contactPhone } = changed
  const columns = {
    ...(industry !== undefined && { industry }),
    ...(secretaryName !== undefined && { secretary_name: secretaryName }),
    ...(contactName !== undefined && { contact_name: contactName }),
    ...(contactPhone !== undefined && sealContactPhone(call.platform, contactPhone)),
  }
  if (Object.keys(columns).length > 0) await updateOrganization(trx, organization.id, columns)
  const { fullName = organization.fullName, shortName = organization.shortName } = changed
  await renameOrganization(trx, organization, { fullName, shortName }, call.now)
}

/** The entries that changed, as the trail keeps them: a phone is masked. */
export function traced(entries: OrganizationEntries, changed: OrganizationEdit): Record<string, unknown> {
  const shown = { ...entries, contactPhone: entries.contactPhone && maskPhone(entries.contactPhone) }
  const keys = Object.keys(changed) as (keyof OrganizationEntries)[]
  return Object.fromEntries(keys.map((key) => [key, shown[key]]))
}
