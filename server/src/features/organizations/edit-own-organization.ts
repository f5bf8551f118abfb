import type { OwnEdit } from '@qingtuan/domain/organizations/edit'
import { decideEdit } from '@qingtuan/domain/organizations/edit'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { readEntries, traced } from './edit-organization.ts'
import { updateOrganization } from './store/completion.ts'
import { claimOrganization } from './store/facts.ts'

/** What an organization says about itself; its names and its contact are its superior's to change (FAQ O1). */
export async function editOwnOrganization(call: Call, wish: OwnEdit): Promise<{ done: true }> {
  await inTransaction(call.platform.database, (trx) => edit(trx, call, wish))
  return { done: true }
}

async function edit(trx: Transaction, call: Call, { industry, secretaryName }: OwnEdit): Promise<void> {
  const organization = await claimOrganization(trx, organizationOf(call).organizationId)
  if (organization === null) throw refused('record.notFound')
  const { id } = organization
  const before = await readEntries(trx, call, id)
  const changed = must(decideEdit({ ...organization, entries: before }, { industry, secretaryName }))
  if (Object.keys(changed).length === 0) return
  const after = { ...before, ...changed }
  await updateOrganization(trx, id, { industry: after.industry, secretary_name: after.secretaryName })
  await recordAudit(trx, call, {
    act: 'organizations.editOwn',
    subjectKind: 'organization',
    subjectId: id,
    before: traced(before, changed),
    after: traced(after, changed),
  })
}
