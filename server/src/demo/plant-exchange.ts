import { exportWish } from '@qingtuan/contract/exports/task'
import { checkCharacter } from '@qingtuan/domain/shared/check-character'
import { beginExport, workOnExport } from '../features/exports/index.ts'
import { beginImport, judgeImport, receiveFile, runImport, workOnImport } from '../features/imports/index.ts'
import { exportPorts } from '../long-work.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf } from './actor-of.ts'
import { personName } from './person-names.ts'
import type { PlantedOrganization, PlantedOrganizations } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'
import { systemCall } from './system-call.ts'
import { together } from './together.ts'

/** Names of people who have not registered yet start here in the endless list of invented names. */
const FRESHMEN = 5000
const FRESHMEN_IN_BRANCH = 6
const FRESHMEN_AT = 'jinghuaf1b'

interface Plan {
  readonly planted: PlantedOrganizations
  readonly people: readonly PlantedPerson[]
}

/** Imports that are done and that wait, of members with unclaimed records and of cadres; and exports of three lists. */
export async function plantExchange(
  trx: Transaction,
  platform: Platform,
  { planted, people }: Plan,
): Promise<void> {
  const committee = planted.get('jinghua')
  const branch = planted.get(FRESHMEN_AT)
  const faculty = planted.get('jinghuaf1')
  if (!committee || !branch || !faculty) return
  const inside = { ...platform, database: trx }
  const call = systemCall(inside, platform.clock(), actorOf(committee))
  const cadre = people.find((one) => one.branch === FRESHMEN_AT && one.standing === 'formal')
  if (!cadre) throw new Error(`The demo world lacks a member of ${FRESHMEN_AT}`)
  await together([...memberFiles(branch), ...cadreFiles(cadre, faculty)], (file) => received(call, file))
  await exported(call, {
    subject: 'members',
    filter: { sort: 'name', direction: 'up' },
    columns: ['name', 'sex', 'joinedOn', 'memberNumber', 'organization'],
  })
  await exported(call, { subject: 'cadres', filter: { scope: 'subtree' } })
  await exported(call, { subject: 'joinApplications', filter: { scope: 'subtree' } })
}

interface ReceivedFile {
  readonly name: string
  readonly subject: 'members' | 'cadres'
  readonly rows: readonly (readonly string[])[]
  /** Whether its good rows are imported, or it waits for somebody to decide. */
  readonly isImported: boolean
}

const HEADER = ['姓名', '身份证号', '入团时间', '团员编号', '团支部', '手机号']

/** One list of members is imported but for a row that repeats another; in the next a row is empty. */
function memberFiles(branch: PlantedOrganization): ReceivedFile[] {
  const rows = Array.from({ length: FRESHMEN_IN_BRANCH }, (_, at) => freshman(at, branch))
  const twice = ['重复者', ...(rows[0] ?? []).slice(1)]
  const next = freshman(FRESHMEN_IN_BRANCH, branch)
  const nameless = ['姓名待补', '', '', '', '', '']
  return [
    { name: '2026级新团员名单.csv', subject: 'members', rows: [HEADER, ...rows, twice], isImported: true },
    { name: '转专业名单.csv', subject: 'members', rows: [HEADER, next, nameless], isImported: false },
  ]
}

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

const CADRE_HEADER = ['姓名', '身份证号', '任职组织', '职务', '任职类型', '任职日期', '任期截止']

/** One list of cadres is imported; of another a row names a post that there is not. */
function cadreFiles({ name, identityNumber }: PlantedPerson, { id }: PlantedOrganization): ReceivedFile[] {
  const row = (post: string) => [name, identityNumber, String(id), post, '兼职', '2026-09-01', '2027-08-31']
  const list = (posts: readonly string[]) => [CADRE_HEADER, ...posts.map(row)]
  const appointed = list(['组织委员', '宣传委员'])
  const asked = list(['权益委员', '班长'])
  return [
    { name: '新任团总支委员名单.csv', subject: 'cadres', rows: appointed, isImported: true },
    { name: '增补委员名单.csv', subject: 'cadres', rows: asked, isImported: false },
  ]
}

async function received(call: Call, { name, subject, rows, isImported }: ReceivedFile): Promise<void> {
  const csv = rows.map((row) => row.join(',')).join('\n')
  const { id } = await receiveFile(call, new File([csv], name))
  const { mapping } = await beginImport(call, { id, subject, fileName: name })
  await judgeImport(call, { id, mapping })
  await workOnImport(call.platform, id)
  if (!isImported) return
  await runImport(call, { id, mode: 'skip-bad-rows' })
  await workOnImport(call.platform, id)
}

async function exported(call: Call, list: object): Promise<void> {
  const wish = exportWish.parse({ format: 'xlsx', language: 'zh-CN', ...list })
  const { id } = await beginExport(call, wish, exportPorts)
  await workOnExport(call.platform, id, exportPorts)
}
