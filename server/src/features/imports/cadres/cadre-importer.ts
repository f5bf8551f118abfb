import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { Refused, refused } from '../../../platform/refused.ts'
import { appointPerson, takeBackPosts } from '../../cadres/index.ts'
import type { Importer, ImportWriting } from '../importer.ts'
import { mustWrite } from '../importer.ts'
import { CADRE_IMPORT_COLUMNS, REQUIRED_CADRE_COLUMNS } from './columns.ts'
import type { JudgedCadres } from './judge-cadres.ts'
import { judgeCadres } from './judge-cadres.ts'

const ATTEMPTS = 3
/** Somebody else was faster with a post: the rows are judged again. */
const OVERTAKEN: readonly RefusalCode[] = ['cadrePost.alreadyHeld', 'cadrePost.secretaryServes']

export const cadreImporter: Importer = {
  names: CADRE_IMPORT_COLUMNS,
  required: REQUIRED_CADRE_COLUMNS,
  judge: async (work) => [...(await judgeCadres(work, 'inList')).rows],
  async write(work) {
    for (let attempt = 1; ; attempt += 1) {
      const table = attempt === 1 ? work.table : { ...work.table, rows: await work.reopen() }
      const judged = await judgeCadres({ ...work, table }, 'whileWriting')
      mustWrite(judged.rows, work.mode)
      try {
        return await writeCadres(work, judged)
      } catch (error) {
        const isOvertaken = error instanceof Refused && OVERTAKEN.includes(error.refusal.code)
        if (!isOvertaken || attempt === ATTEMPTS) throw error
      }
    }
  },
  async undo(trx, call, task) {
    const changed = await takeBackPosts(trx, call, task.id)
    if (changed > 0) throw refused('import.builtOn', { what: `${changed} 人的职务已变更` })
  },
}

/** Appoints whom it may, all of them or nobody; in the order of the organizations, which other imports lock too. */
async function writeCadres(work: ImportWriting, { good, rows }: JudgedCadres): Promise<void> {
  const { call, task, finish } = work
  const created = rows.map((row) => (row.outcome === 'good' ? { ...row, outcome: 'created' as const } : row))
  const ordered = good.toSorted((a, b) => a.organization.id - b.organization.id)
  await inTransaction(call.platform.database, async (trx) => {
    for (const [at, { entry, organization, personId }] of ordered.entries()) {
      const { name, particulars } = entry
      const place = { organizationId: organization.id, personId, name, importId: task.id }
      await appointPerson(trx, call, { ...particulars, ...place })
      if (at % 50 === 0) await work.progress(at, ordered.length)
    }
    await finish(trx, created)
  })
}
