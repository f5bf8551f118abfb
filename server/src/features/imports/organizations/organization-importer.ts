import { refusingReferred } from '../../../platform/database/refusing-by.ts'
import { refused } from '../../../platform/refused.ts'
import type { ImportReport, OrganizationColumn } from '../../organizations/index.ts'
import {
  deleteImportedOrganizations,
  importOrganizations,
  ORGANIZATION_COLUMNS,
  REQUIRED_ORGANIZATION_COLUMNS,
} from '../../organizations/index.ts'
import type { IdRange, Importer, ImportMode, ImportWork, JudgedRow } from '../importer.ts'
import { mustWrite } from '../importer.ts'
import { resultOf } from '../wish.ts'

export const organizationImporter: Importer = {
  names: ORGANIZATION_COLUMNS,
  required: REQUIRED_ORGANIZATION_COLUMNS,
  judge: async (work) => describe(await importOrganizations(work.call.platform, wishOf(work, null))),
  async write(work) {
    const { mode, finish } = work
    const report = await importOrganizations(work.call.platform, {
      ...wishOf(work, mode),
      afterWrite: (trx, written) => finish(trx, describe(written), idsOf(written)),
    })
    // Nothing good was left, or all or nothing was asked for: then nothing was written.
    mustWrite(describe(report), mode)
  },
  async undo(trx, call, task) {
    const ids = resultOf(task)?.ids
    if (!ids) throw refused('longTask.notNow')
    const referred = () => refused('import.builtOn', { what: '部分组织已有下级、团员或其他业务' })
    await refusingReferred(deleteImportedOrganizations(trx, call, { ...ids, importId: task.id }), referred)
  },
}

function wishOf({ call, table, organization, progress }: ImportWork, mode: ImportMode | null) {
  const places = table.places as ReadonlyMap<OrganizationColumn, number>
  return {
    table: { ...table, places },
    under: organization,
    mode: mode ?? 'skip-bad-rows',
    preview: mode === null,
    call,
    progress: ({ done, total }: { readonly done: number; readonly total: number | null }) => {
      // Whoever has cancelled meanwhile is heard when the step ends.
      void progress(done, total).catch(() => undefined)
    },
  } as const
}

function describe({ rows }: ImportReport): JudgedRow[] {
  return rows.map(({ row, fullName, outcome, faults }) => ({
    row,
    name: fullName,
    outcome,
    faults: [...faults],
    warnings: [],
  }))
}

function idsOf({ rows }: ImportReport): IdRange {
  const ids = rows.flatMap(({ id }) => id ?? [])
  return { firstId: Math.min(...ids), lastId: Math.max(...ids) }
}
