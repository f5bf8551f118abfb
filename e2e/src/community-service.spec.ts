import type { Page } from '@playwright/test'
import { goTo, logInToConsole } from './support/console-app.ts'
import { logInToMemberApp, press } from './support/member-app.ts'
import { digits } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

/** 24 characters, and no other project’s. */
const TITLE = `社区老人手机使用与防诈骗知识面对面辅导${digits(5)}`
const DAY_MS = 86_400_000

/** As a field of date and time has it, in Beijing. */
const inBeijing = (days: number, hour: string): string =>
  `${new Date(Date.now() + days * DAY_MS + DAY_MS / 3).toISOString().slice(0, 10)}T${hour}`

async function publish(pc: Page): Promise<void> {
  await goTo(pc, '社区服务')
  await pc.getByRole('button', { name: '发布项目' }).click()
  await pc.getByLabel('项目名称').fill(TITLE)
  await pc.getByRole('combobox', { name: '类别' }).click()
  await pc.getByText('助老', { exact: true }).last().click()
  await pc.getByLabel('服务内容').fill('一对一教老人挂号、付款。\n请带上自己的手机。')
  await pc.getByLabel('地点名称').fill('学院路社区活动中心')
  await pc.getByLabel('详细地址').fill('北京市海淀区学院路 37 号')
  await pc.getByLabel('经度').fill('116.352')
  await pc.getByLabel('纬度').fill('39.983')
  await pc.getByLabel('开始时间').fill(inBeijing(5, '14:00'))
  await pc.getByLabel('结束时间').fill(inBeijing(5, '16:00'))
  await pc.getByLabel('报名截止').fill(inBeijing(4, '18:00'))
  await pc.getByRole('combobox', { name: '服务时长' }).click()
  await pc.getByText('2 小时', { exact: true }).click()
  await pc.getByLabel('名额').fill('1')
  await pc.getByLabel('联系电话').fill('13800000001')
  // What was typed survives a reload.
  await pc.reload()
  await expect(pc.getByText('已恢复上次没有发布的内容')).toBeVisible()
  await picture(pc, 'console-service-new')
  await pc.getByRole('button', { name: /^发\s?布$/ }).click()
  await expect(pc.getByRole('heading', { name: TITLE })).toBeVisible()
}

test('a branch publishes a service project; a member finds it near, another waits and gets the place given up', async ({
  pc,
  phone,
  open,
  consoleUrl,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const [first, second] = [await world.member(branch), await world.member(branch)]
  await logInToConsole(pc, consoleUrl, branch)
  await publish(pc)

  await phone.context().setGeolocation({ longitude: 116.331, latitude: 40 })
  await phone.context().grantPermissions(['geolocation'])
  await logInToMemberApp(phone, memberUrl, first)
  await phone.goto(`${memberUrl}service`)
  await press(phone, '附近')
  const found = phone.getByRole('link', { name: new RegExp(TITLE) }).first()
  await expect(found).toContainText('2.4 公里')
  await picture(phone, 'mobile-service-near')
  await phone.goto(`${memberUrl}service`)
  await press(phone, '我的组织')
  await phone.getByRole('link', { name: new RegExp(TITLE) }).click()
  await press(phone, '报名')
  await press(phone, '确认报名')
  await expect(phone.getByText('您已报名，请按时参加')).toBeVisible()

  const other = await open('phone')
  await logInToMemberApp(other, memberUrl, second)
  await other.goto(phone.url())
  await press(other, '加入候补')
  await other.getByRole('dialog').getByRole('button', { name: '加入候补' }).click()
  await expect(other.getByText('您在候补第 1 位')).toBeVisible()
  await picture(other, 'mobile-service-waiting')

  await press(phone, '取消报名')
  await phone.getByRole('dialog').getByRole('button', { name: '取消报名' }).click()
  await expect(phone.getByRole('button', { name: '加入候补' })).toBeVisible()
  await other.reload()
  await expect(other.getByText('您已报名，请按时参加')).toBeVisible()

  await pc.reload()
  await expect(pc.getByRole('cell', { name: second.name })).toBeVisible()
  await picture(pc, 'console-service-project')
})
