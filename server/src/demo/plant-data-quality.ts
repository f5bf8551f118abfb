import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import {
  checkAllMembers,
  checkOrganizations,
  endRectification,
  explainOpen,
  startRectification,
} from '../features/data-quality/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf } from './actor-of.ts'
import type { PlantedOrganizations } from './plant-organizations.ts'
import { systemCall } from './system-call.ts'

interface World {
  readonly planted: PlantedOrganizations
  readonly officer: Actor | null
}

/**
 * Checks the planted city, and has its committee run two campaigns, one that has ended and one that runs, and the
 * number officer one of the whole league.
 */
export async function plantDataQuality(
  trx: Transaction,
  platform: Platform,
  { planted, officer }: World,
): Promise<void> {
  const inside = { ...platform, database: trx }
  await checkAllMembers(inside)
  await checkOrganizations(inside)
  const [city, branch] = [planted.get('tuanshiwei'), planted.get('jinghuaf1a')]
  if (!city || !branch) return
  const now = platform.clock()
  const deadline = addDays(toShanghaiDate(now), 30)
  if (officer)
    await startRectification(systemCall(inside, now, officer), {
      title: '全市团员编号和联系方式核对',
      checks: [
        'numberMissing',
        'numberMalformed',
        'numberDisagrees',
        'numberDisputed',
        'phoneMissing',
        'phoneShared',
      ],
      deadline,
      note: '请各级组织对照入团志愿书核对编号，联系不上的团员补充手机号；确属特殊情况的请说明原因',
    })
  const call = systemCall(inside, now, actorOf(city))
  const sizes = { title: '团支部规模核对', checks: ['branchTooSmall' as const], deadline }
  const { id } = await startRectification(call, sizes)
  await explainOpen(systemCall(inside, now, actorOf(branch)), '户籍信息正在向学校核实，本月补齐')
  await endRectification(call, { id })
  const note = '请各支部核对团员民族、政治面貌、学历和户籍所在地'
  await startRectification(call, { title: '团员信息完善行动', checks: ['recordIncomplete'], deadline, note })
}
