import {
  addCanned,
  answerFeedback,
  escalateFeedback,
  reopenFeedback,
  resolveFeedback,
  sendFeedback,
} from '../features/feedback/index.ts'
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
  readonly operator: Actor
}

const DAY_MS = 86_400_000
/** The branch whose pages the README shows. */
const BRANCH = 'jinghuaf1a'
/** From its direct superior up to the top of the tree. */
const ABOVE = ['jinghuaf1', 'jinghua', 'tuanshiwei'] as const
const PHONE = 'Apple iPhone / iOS 18.2 / Safari 18.2'
const BROWSER = 'Firefox 140.0 / Windows 11'

/** What members of the shown branch have told, how many days ago, and what became of it. */
const OF_MEMBERS = [
  { days: 1, text: '点“我的组织”后页面一直显示加载中，退出重进也一样', until: 'open' },
  { days: 2, text: '转接申请提交后收不到通知', until: 'answered' },
  { days: 3, text: '团员编号页面的照片上传到一半就停了', until: 'reopened' },
  { days: 6, text: '家里老人帮我注册时选成了“我是团干部”，怎么改', until: 'resolved' },
  { days: 2, text: '学校两个班合并了，我的团支部显示的还是旧名称', until: 'escalated' },
] as const

const CANNED = [
  { title: '更新后再试', text: '请更新到最新版本或清除浏览器缓存后再试，如仍有问题请继续反馈。' },
  { title: '转为团员', text: '请在“我的 - 个人资料”中点击“转为团员”，再提交加入申请。' },
]

/** Feedback in each of its states, at the branch, its superior, and the administrators (FAQ X2). */
export async function plantFeedback(
  trx: Transaction,
  platform: Platform,
  { planted, people, operator }: Plan,
): Promise<void> {
  const branch = planted.get(BRANCH)
  const superiors = ABOVE.flatMap((key) => planted.get(key) ?? [])
  if (!branch) return
  const inside = { ...platform, database: trx }
  const soil = { platform: inside, branch: actorOf(branch), superiors: superiors.map((one) => actorOf(one)) }
  const present = await stillThere(trx, { planted, people })
  const members = present.filter((one) => one.branch === BRANCH && one.standing === 'formal')
  for (const [index, told] of OF_MEMBERS.entries()) {
    const member = members.at(-1 - index)
    if (member) await plantOne(soil, { ...told, member })
  }
  for (const canned of CANNED) await addCanned(callOf(inside, 8, soil.branch), canned)
  await plantAbove(soil, operator)
}

interface Soil {
  readonly platform: Platform
  readonly branch: Actor
  readonly superiors: readonly Actor[]
}

interface Told {
  readonly member: PlantedPerson
  readonly days: number
  readonly text: string
  readonly until: (typeof OF_MEMBERS)[number]['until']
}

async function plantOne({ platform, branch }: Soil, { member, days, text, until }: Told): Promise<void> {
  const reporter = personActor(member)
  const { id } = await sendFeedback(callOf(platform, days, reporter), entries(platform, days, text, PHONE))
  const handling = callOf(platform, days - 0.4, branch)
  if (until === 'escalated')
    await escalateFeedback(handling, { id, text: '支部无权限修改组织名称，请上级处理' })
  if (until === 'resolved') await resolveFeedback(handling, { id, text: '已在“个人资料”中转为团员' })
  if (until !== 'answered' && until !== 'reopened') return
  await answerFeedback(handling, { id, text: '请更新到最新版本或清除浏览器缓存后再试' })
  if (until === 'reopened')
    await reopenFeedback(callOf(platform, days - 0.8, reporter), { id, text: '更新后还是停在 60%' })
}

/** Each tells its own superior; what the top of the tree tells comes to the administrators. */
async function plantAbove({ platform, branch, superiors }: Soil, operator: Actor): Promise<void> {
  const [college, university, city] = superiors
  if (!college || !university || !city) return
  const told = entries(platform, 4, '支部账号换了电脑后总是提示登录已过期', BROWSER)
  const { id } = await sendFeedback(callOf(platform, 4, branch), told)
  await answerFeedback(callOf(platform, 3, college), { id, text: '请检查电脑的时间是否正确' })
  const yearly = '导出的年报在旧版表格软件里打不开'
  await sendFeedback(callOf(platform, 1, university), entries(platform, 1, yearly, BROWSER))
  const slow = '下级团组织反映周一上午登录较慢'
  await sendFeedback(callOf(platform, 2, city), entries(platform, 2, slow, BROWSER))
  const canned = { title: '已修复', text: '问题已定位并修复，请刷新页面后再试。' }
  await addCanned(callOf(platform, 8, operator), canned)
}

function entries(platform: Platform, days: number, text: string, device: string) {
  const happenedAt = new Date(platform.clock().getTime() - days * DAY_MS - DAY_MS / 24).toISOString()
  return { text, happenedAt, device, pictures: [] }
}

function callOf(platform: Platform, days: number, actor: Actor): Call {
  return systemCall(platform, new Date(platform.clock().getTime() - days * DAY_MS), actor)
}
