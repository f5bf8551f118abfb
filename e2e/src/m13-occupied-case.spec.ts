import type { Page } from '@playwright/test'
import { CARD } from './support/cards.ts'
import { goTo, logInToConsole } from './support/console-app.ts'
import { inventMemberNumber } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { logInToDesk } from './support/staff.ts'
import { expect, test } from './support/test.ts'
import type { Organization, Registered, World } from './support/world.ts'

/** A member who joined in 2018 with this number. */
async function memberWith(world: World, branch: Organization, memberNumber: string): Promise<Registered> {
  const member = await world.applicant(branch, { joinedOn: '2018-05-04', memberNumber })
  const { items } = await branch.client.joinApplications.list({ scope: 'own', state: 'pending' })
  await branch.client.joinApplications.approve({ id: items[0]?.id ?? '' })
  return member
}

/** 更改编号 meets 团员编号被占用, and leads on to the report. */
async function reportFromChange(pc: Page, member: Registered, number: string): Promise<void> {
  await goTo(pc, '我的团员')
  await pc.getByRole('link', { name: member.name }).click()
  await pc.getByRole('button', { name: '更改编号' }).click()
  const change = pc.getByRole('dialog', { name: `更改 ${member.name} 的团员编号` })
  await change.getByLabel('新编号').fill(number)
  await change.getByLabel('原因').fill('入团志愿书封面编号')
  await change.getByRole('button', { name: '更改' }).click()
  await expect(change.getByText('团员编号被占用')).toBeVisible()
  await picture(pc, 'console-number-occupied')
  await change.getByRole('button', { name: '报告编号被占用' }).click()
  const report = pc.getByRole('dialog', { name: '报告编号被占用' })
  await report.getByLabel('入团志愿书封面照片').setInputFiles(CARD.back)
  await expect(report.getByText('✓ 已上传')).toBeVisible()
  await report.getByRole('button', { name: '提交报告' }).click()
}

/** The committee’s page: every case of the view, in a batch. */
async function pass(page: Page, act: string): Promise<void> {
  await page.getByRole('checkbox', { name: '选择本页全部' }).check()
  await page.getByRole('button', { name: act }).click()
  await page.getByRole('dialog', { name: act }).getByRole('button', { name: act }).click()
  await expect(page.getByText('成功 1 项，未成功 0 项')).toBeVisible()
  await page.getByRole('dialog', { name: '办理结果' }).getByRole('button', { name: '关闭' }).last().click()
}

test('M13 an occupied number goes from the report over the committee to the number officer, who gives it to whom it belongs', async ({
  pc,
  open,
  origin,
  consoleUrl,
  world,
}) => {
  // A code of the number officer's authenticator works once, and other tests want one too.
  test.setTimeout(150_000)
  const [{ committee, branch }, elsewhere] = [
    await world.committeeWithBranch(),
    await world.committeeWithBranch(),
  ]
  const [number, own] = [inventMemberNumber(2018), inventMemberNumber(2018)]
  const holder = await memberWith(world, elsewhere.branch, number)
  const claimant = await memberWith(world, branch, own)

  await logInToConsole(pc, consoleUrl, branch)
  await reportFromChange(pc, claimant, number)
  await expect(pc.getByText('已报告，双方编号已标记为有争议')).toBeVisible()
  await expect(pc.getByRole('dialog')).toContainText(`${committee.shortName}办理`)
  await expect(pc.getByRole('dialog')).not.toContainText(holder.name)
  await picture(pc, 'console-number-case')

  const above = await open('pc')
  await logInToConsole(above, consoleUrl, committee)
  await expect(above.getByText('项编号被占用待收入整改报告')).toBeVisible()
  await above.goto(`${consoleUrl}member-numbers/cases`)
  await pass(above, '收入整改报告')
  await pass(above, '上报基层部')
  await picture(above, 'console-number-cases')

  const desk = await open('pc')
  await logInToDesk(desk, origin, 'bianhao1')
  await desk.getByLabel('查找').fill(number)
  await desk.keyboard.press('Enter')
  await desk.getByRole('link', { name: number }).click()
  await expect(desk.getByRole('region', { name: '占用人' })).toContainText(holder.name)
  await desk.getByRole('region', { name: '报告的成员' }).getByRole('button', { name: '查看照片' }).click()
  await expect(desk.getByRole('img', { name: '入团志愿书封面' })).toBeVisible()
  await picture(desk, 'desk-number-case')
  await desk.getByRole('button', { name: '作出决定' }).click()
  await desk.getByLabel('说明（可不填，双方会看到）').fill('与志愿书封面一致')
  await desk.getByRole('button', { name: '确定' }).click()
  await expect(desk.getByText('成功 1 项，未成功 0 项')).toBeVisible()

  expect((await claimant.client.members.mine()).membership).toMatchObject({
    memberNumber: number,
    numberDisputed: false,
  })
  const lost = (await holder.client.members.mine()).membership?.memberNumber
  expect(lost).toMatch(/^P2018\d{12}[\dX]$/)
  await logInToConsole(pc, consoleUrl, elsewhere.branch)
  await expect(pc.getByText('名团员的编号为临时编号')).toBeVisible()
})
