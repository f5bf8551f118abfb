import { superiorPathOf } from '@qingtuan/domain/organizations/path'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { refused } from '../../../platform/refused.ts'
import { countOrganizationsAs } from '../store/counts.ts'
import { deleteOrganizations, lockRange } from '../store/undo-import.ts'

interface Imported {
  readonly importId: string
  readonly firstId: number
  readonly lastId: number
}

/**
 * Takes the organizations of an import away again, as if it had not been. Refuses `import.builtOn` once one of them
 * has completed its first log-in or moved; where others refer to them, the database objects.
 */
export async function deleteImportedOrganizations(
  trx: Transaction,
  call: Call,
  { importId, firstId, lastId }: Imported,
): Promise<void> {
  const held = await lockRange(trx, { firstId, lastId })
  const used = held.filter(({ status }) => status !== 'registered').length
  if (used > 0) throw refused('import.builtOn', { what: `${used} 个组织已登录使用` })
  await deleteOrganizations(trx, { firstId, lastId })
  await countOrganizationsAs(
    trx,
    held.map(({ path, kind }) => ({ superiorPath: superiorPathOf(path), kind, amount: -1 })),
  )
  await recordAudit(trx, call, {
    act: 'organizations.undoImport',
    subjectKind: 'import',
    subjectId: importId,
    before: { organizations: held.length, firstId, lastId },
  })
}
