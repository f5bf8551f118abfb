import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { refusingReferred } from '../../../platform/database/refusing-by.ts'
import { Refused, refused } from '../../../platform/refused.ts'
import { countClaimed, deleteImportedPeople } from '../../accounts/index.ts'
import { countChangedImports, deleteImportedMembers, lockImportedRows } from '../../members/index.ts'
import type { Importer } from '../importer.ts'
import { mustWrite } from '../importer.ts'
import { MEMBER_IMPORT_COLUMNS, REQUIRED_MEMBER_COLUMNS } from './columns.ts'
import { judgeMembers } from './judge-members.ts'
import { writeMembers } from './write-members.ts'

const ATTEMPTS = 3
/** Somebody else was faster with a document, a number, a membership or a branch: the rows are judged again. */
const OVERTAKEN: readonly RefusalCode[] = [
  'organization.archived',
  'record.changed',
  'memberNumber.occupied',
  'joinApplication.alreadyMember',
]

export const memberImporter: Importer = {
  names: MEMBER_IMPORT_COLUMNS,
  required: REQUIRED_MEMBER_COLUMNS,
  judge: async (work) => [...(await judgeMembers(work, 'good')).rows],
  async write(work) {
    for (let attempt = 1; ; attempt += 1) {
      const table = attempt === 1 ? work.table : { ...work.table, rows: await work.reopen() }
      const judged = await judgeMembers({ ...work, table }, 'created')
      mustWrite(judged.rows, work.mode)
      try {
        return await writeMembers(work, judged)
      } catch (error) {
        const isOvertaken = error instanceof Refused && OVERTAKEN.includes(error.refusal.code)
        if (!isOvertaken || attempt === ATTEMPTS) throw error
      }
    }
  },
  async undo(trx, call, task) {
    await lockImportedRows(trx, task.id)
    const [changed, claimed] = [await countChangedImports(trx, task.id), await countClaimed(trx, task.id)]
    const what = [
      ...(claimed > 0 ? [`${claimed} 人已认领档案`] : []),
      ...(changed > 0 ? [`${changed} 人的团员信息已变更`] : []),
    ]
    if (what.length > 0) throw refused('import.builtOn', { what: what.join('，') })
    const referred = () => refused('import.builtOn', { what: '部分人员已办理其他业务' })
    await refusingReferred(deleteImportedMembers(trx, call, task.id), referred)
    await refusingReferred(deleteImportedPeople(trx, task.id), referred)
  },
}
