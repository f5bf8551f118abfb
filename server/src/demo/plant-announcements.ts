import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { findingCondition } from '../features/data-quality/index.ts'
import {
  addTemplate,
  confirmReceived,
  readReceived,
  sendAnnouncement,
  sendDue,
  withdrawAnnouncement,
} from '../features/notices/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf, personActor } from './actor-of.ts'
import type { PlantedOrganizations } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'
import { stillThere } from './still-there.ts'
import { systemCall } from './system-call.ts'

interface Plan {
  readonly planted: PlantedOrganizations
  readonly people: readonly PlantedPerson[]
}

type Entries = Parameters<typeof sendAnnouncement>[1]

const PORTS = { findingCondition }
/** Two of three read what the university tells, and one of three confirms it. */
const PARTS = 3

const TEAM_DAY = {
  title: '关于开展主题团日活动的通知',
  text: '{姓名}同志：\n请{团组织}于本周五 16:00 在学生活动中心参加主题团日活动，请提前 10 分钟到场签到。',
}
const DUES = { title: '团费收缴提醒', text: '{姓名}同志：\n请于本月 25 日前交纳本季度团费。' }
const REPORT = { title: '报送年度工作总结', text: '请各团组织于 12 月 20 日前报送年度工作总结。' }
const WRONG_ROOM = { title: '团课地点', text: '团课在三教 201 上课。' }

/** What the shown university and a branch of it told: read by some, waiting, and taken back. */
export async function plantAnnouncements(
  trx: Transaction,
  platform: Platform,
  { planted, people }: Plan,
): Promise<void> {
  const university = planted.get('jinghua')
  const branch = planted.get('jinghuaf1a')
  if (!university || !branch) return
  const soil = { platform: { ...platform, database: trx } }
  const above = { ...soil, sender: actorOf(university) }
  const receipt = { asksReceipt: true, members: {} }
  const id = await tell(above, 5, { ...TEAM_DAY, ...receipt })
  const present = await stillThere(trx, { planted, people })
  await readBySome(
    soil,
    id,
    present.filter(({ standing }) => standing === 'formal'),
  )
  const wrong = await tell(above, 3, { ...WRONG_ROOM, asksReceipt: false, members: {} })
  await withdrawAnnouncement(callOf(soil, 3, above.sender), { id: wrong })
  await order(above, 0, {
    ...REPORT,
    asksReceipt: true,
    organizations: { level: 'all', kinds: [] },
    sendAt: atTen(platform, -2).toISOString(),
  })
  await tell({ ...soil, sender: actorOf(branch) }, 1, { ...DUES, asksReceipt: false, members: {} })
  await addTemplate(callOf(soil, 8, above.sender), TEAM_DAY)
  await addTemplate(callOf(soil, 8, above.sender), DUES)
}

interface Soil {
  readonly platform: Platform
}

interface Sending extends Soil {
  readonly sender: Actor
}

async function order(sending: Sending, days: number, entries: Entries): Promise<string> {
  const call = callOf(sending, days, sending.sender)
  return (await sendAnnouncement(call, entries, PORTS)).id
}

/** Ordered and sent at ten of an earlier day, outside the quiet hours. */
async function tell(sending: Sending, days: number, entries: Entries): Promise<string> {
  const id = await order(sending, days, entries)
  const { platform } = sending
  await sendDue({ ...platform, clock: () => atTen(platform, days) }, PORTS)
  return id
}

async function readBySome(soil: Soil, id: string, members: readonly PlantedPerson[]): Promise<void> {
  const told = new Set(await readersOf(soil, id))
  const readers = members.filter(({ personId }) => told.has(personId))
  for (const [index, reader] of readers.entries()) {
    const call = callOf(soil, 4, personActor(reader))
    if (index % PARTS === 0) await confirmReceived(call, { id })
    if (index % PARTS === 1) await readReceived(call, { id })
  }
}

async function readersOf({ platform }: Soil, id: string): Promise<string[]> {
  const rows = await platform.database
    .selectFrom('announcement_receiver')
    .select('person_id')
    .where('announcement_id', '=', id)
    .execute()
  return rows.flatMap(({ person_id: personId }) => personId ?? [])
}

function atTen({ clock }: Platform, daysAgo: number): Date {
  return new Date(`${addDays(toShanghaiDate(clock()), -daysAgo)}T10:00:00+08:00`)
}

function callOf({ platform }: Soil, days: number, actor: Actor): Call {
  return systemCall(platform, days === 0 ? platform.clock() : atTen(platform, days), actor)
}
