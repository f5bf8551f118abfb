import { checkCharacter } from '@qingtuan/domain/shared/check-character'
import { exportPorts } from '../app.ts'
import { beginExport, workOnExport } from '../features/exports/index.ts'
import { beginImport, judgeImport, receiveFile, runImport, workOnImport } from '../features/imports/index.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf } from './actor-of.ts'
import { personName } from './person-names.ts'
import type { PlantedOrganization, PlantedOrganizations } from './plant-organizations.ts'
import { systemCall } from './system-call.ts'

/** Names of people who have not registered yet start here in the endless list of invented names. */
const FRESHMEN = 5000
const FRESHMEN_IN_BRANCH = 6

/** An import that is done, with unclaimed records and a refused row; one that waits; and two exports. */
export async function plantExchange(
  trx: Transaction,
  platform: Platform,
  planted: PlantedOrganizations,
): Promise<void> {
  const committee = planted.get('jinghua')
  const branch = planted.get('jinghuaf1b')
  if (!committee || !branch) return
  const inside = { ...platform, database: trx }
  const call = systemCall(inside, platform.clock(), actorOf(committee))
  const rows = Array.from({ length: FRESHMEN_IN_BRANCH }, (_, at) => freshman(at, branch))
  const done = await judged(call, '2026级新团员名单.csv', [...rows, ['重复者', ...(rows[0] ?? []).slice(1)]])
  await runImport(call, { id: done, mode: 'skip-bad-rows' })
  await workOnImport(inside, done)
  await judged(call, '转专业名单.csv', [
    freshman(FRESHMEN_IN_BRANCH, branch),
    ['姓名待补', '', '', '', '', ''],
  ])
  const roll = await beginExport(call, {
    subject: 'members',
    format: 'xlsx',
    language: 'zh-CN',
    filter: { sort: 'name', direction: 'up' },
    columns: ['name', 'sex', 'joinedOn', 'memberNumber', 'organization'],
    unmasked: false,
  })
  await workOnExport(inside, roll.id, exportPorts)
}

const HEADER = ['姓名', '身份证号', '入团时间', '团员编号', '团支部', '手机号']

function freshman(at: number, branch: PlantedOrganization): string[] {
  const digits = `11010820080${1 + (at % 9)}1500${at}`
  const number = `${digits}${checkCharacter(digits)}`
  const phone = `1990001${String(at).padStart(4, '0')}`
  return [
    personName(FRESHMEN + at),
    number,
    '2023-05-04',
    `202311${String(900_000 + at)}`,
    String(branch.id),
    phone,
  ]
}

async function judged(call: Call, fileName: string, rows: readonly string[][]): Promise<string> {
  const csv = [HEADER, ...rows].map((row) => row.join(',')).join('\n')
  const { id } = await receiveFile(call, new File([csv], fileName))
  const { mapping } = await beginImport(call, { id, subject: 'members', fileName })
  await judgeImport(call, { id, mapping })
  await workOnImport(call.platform, id)
  return id
}
