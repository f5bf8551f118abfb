import { memberFilter } from '@qingtuan/contract/members'
import type { MemberColumnKey } from '@qingtuan/contract/members/columns'
import { SHOWN_COLUMNS } from '@qingtuan/contract/members/columns'
import type { MemberColumns } from '../features/members/index.ts'
import {
  changeMember,
  inviteMember,
  lockMember,
  readMembership,
  saveView,
} from '../features/members/index.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf } from './actor-of.ts'
import type { PlantedOrganizations } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'
import { systemCall } from './system-call.ts'

/** The branch whose roll the README shows. */
const SHOWN_BRANCH = 'jinghuaf1a'
const ETHNIC_GROUPS = ['01', '01', '11', '01', '03', '01', '01', '02']
const POLITICAL_STATUSES = ['03', '03', '03', '02', '03']
const AREAS = ['110108', '130102', '370202', '110105']

interface Plan {
  readonly planted: PlantedOrganizations
  readonly people: readonly PlantedPerson[]
}

/** Fills in the records of one branch, with gaps as they are found, and saves some views of its roll. */
export async function plantRecords(
  trx: Transaction,
  platform: Platform,
  { planted, people }: Plan,
): Promise<void> {
  const branch = planted.get(SHOWN_BRANCH)
  if (!branch) return
  const call = systemCall({ ...platform, database: trx }, platform.clock(), actorOf(branch))
  const formal = people.filter((person) => person.branch === SHOWN_BRANCH && person.standing === 'formal')
  for (const [index, person] of formal.entries()) await fillIn(trx, call, { person, index })
  await plantViews(call)
  await inviteMember(call, { name: '欧阳思源', phone: '13912340001' })
}

async function fillIn(
  trx: Transaction,
  call: Call,
  { person, index }: { person: PlantedPerson; index: number },
): Promise<void> {
  const membership = await readMembership(trx, person.personId)
  const member = membership && (await lockMember(trx, membership.memberId))
  if (!member || index % 7 === 6) return
  const event = { kind: 'edited', note: '入学登记补录' } as const
  await changeMember(trx, call, { member, set: recordOf(index), event, act: 'members.edit' })
}

function recordOf(index: number): MemberColumns {
  return {
    ethnic_group: ETHNIC_GROUPS[index % ETHNIC_GROUPS.length] ?? '01',
    political_status: POLITICAL_STATUSES[index % POLITICAL_STATUSES.length] ?? '03',
    education_full_time: '60',
    education_highest: '60',
    in_school: true,
    graduation_year: 2026 + (index % 3),
    household_area: index % 5 === 4 ? null : (AREAS[index % AREAS.length] ?? null),
    employer_or_school: '京华大学计算机学院',
    occupation: '学生',
  }
}

async function plantViews(call: Call): Promise<void> {
  const view = (name: string, filter: object, columns: readonly MemberColumnKey[]) =>
    saveView(call, {
      name,
      filter: memberFilter.parse(filter),
      columns: [...columns],
      isDefault: false,
    })
  await view('明年毕业', { graduationYear: 2027 }, [
    'name',
    'sex',
    'graduationYear',
    'educationHighest',
    'employerOrSchool',
  ])
  await view('信息不完整', { record: 'incomplete' }, [
    'name',
    'record',
    'ethnicGroup',
    'politicalStatus',
    'householdArea',
    'status',
  ])
  await view('按入团时间', { sort: 'joinedOn' }, SHOWN_COLUMNS)
}
