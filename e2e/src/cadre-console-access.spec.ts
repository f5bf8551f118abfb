import type { Page } from '@playwright/test'
import { enterConsole, goTo, logInToConsole } from './support/console-app.ts'
import { logInToMemberApp } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'
import type { Organization, Registered, World } from './support/world.ts'

/** A branch with one member. */
async function branchWithMember(world: World): Promise<{ branch: Organization; member: Registered }> {
  const { branch } = await world.committeeWithBranch()
  const member = await world.applicant(branch)
  const { items } = await branch.client.joinApplications.list({ scope: 'own' })
  await branch.client.joinApplications.approve({ id: items[0]?.id ?? '' })
  return { branch, member }
}

async function appoint(page: Page, { name, document }: Registered): Promise<void> {
  await goTo(page, '团干部')
  await page.getByRole('button', { name: '任命团干部' }).click()
  const dialog = page.getByRole('dialog', { name: '任命团干部' })
  await dialog.getByLabel('姓名').fill(`${name}错`)
  await dialog.getByLabel('证件号码').fill(document.number)
  await dialog.getByLabel('职务', { exact: true }).click()
  await page.getByTitle('组织委员').click()
  await dialog.getByRole('button', { name: /任\s?命$/ }).click()
  await expect(dialog.getByText('该团员未注册，建议注册后再添加')).toBeVisible()
  await dialog.getByLabel('姓名').fill(name)
  await dialog.getByRole('button', { name: /任\s?命$/ }).click()
  await expect(dialog).toBeHidden()
}

async function grantAccess(page: Page, name: string, password: string): Promise<void> {
  await page.getByRole('table').getByRole('link', { name }).click()
  await page.getByRole('button', { name: '授予管理端权限' }).click()
  await page
    .getByRole('dialog', { name: `授予${name}管理端权限` })
    .getByRole('button', { name: '授予管理端权限' })
    .click()
  const question = page.getByRole('dialog', { name: '再次确认身份' })
  await question.getByLabel('登录密码').fill(password)
  await question.getByRole('button', { name: '确认' }).click()
  await expect(page.getByRole('button', { name: '收回管理端权限' })).toBeVisible()
}

test('M7 a cadre stands by appointment alone: appointed, let into the console, named by what they do, dismissed and out at once', async ({
  pc,
  phone,
  open,
  consoleUrl,
  memberUrl,
  world,
}) => {
  const { branch, member } = await branchWithMember(world)
  const applicant = await world.applicant(branch)
  await logInToConsole(pc, consoleUrl, branch)
  await appoint(pc, member)
  await grantAccess(pc, member.name, branch.password)
  await picture(pc, 'console-cadre-post')

  const own = await open('pc')
  await own.goto(`${consoleUrl}log-in`)
  await enterConsole(own, { userName: member.phone, password: member.password })
  await own.getByLabel('证件号码后四位').fill(member.document.number.slice(-4))
  await own.getByRole('button', { name: '继续' }).click()
  await expect(own.getByRole('banner')).toContainText(branch.shortName)
  await expect(own.getByRole('button', { name: `${member.name} 账号菜单` })).toBeVisible()
  await goTo(own, '加入申请')
  await own.getByRole('link', { name: applicant.name }).click()
  await own.getByRole('button', { name: /通\s?过$/ }).click()
  await own
    .getByRole('dialog')
    .getByRole('button', { name: /通\s?过/ })
    .last()
    .click()
  await expect(own.getByText(`${member.name}（${branch.shortName}）`)).toBeVisible()

  await pc.getByRole('button', { name: /免\s?职$/ }).click()
  const question = pc.getByRole('dialog', { name: `免去${member.name}的组织委员职务` })
  await question.getByLabel('原因').fill('工作调整')
  await question.getByRole('button', { name: /免\s?职$/ }).click()
  await expect(question).toBeHidden()
  await own.keyboard.press('Escape')
  await goTo(own, '我的团员')
  await expect(own.getByRole('heading', { name: '这里是团组织的工作台' })).toBeVisible()

  await logInToMemberApp(phone, memberUrl, member)
  await phone.goto(`${memberUrl}me/profile`)
  await expect(phone.getByText('已离任 · 免职')).toBeVisible()
})
