import type { Page } from '@playwright/test'
import { goTo, logInToConsole } from './support/console-app.ts'
import { enterMemberApp, logInToMemberApp, press, proveBy, typeNewPassword } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'
import type { Organization, Registered, World } from './support/world.ts'

const PASSWORD = 'qing-shan-lv-shui-58'

/** A branch with one member. */
async function branchWithMember(world: World): Promise<{ branch: Organization; member: Registered }> {
  const { branch } = await world.committeeWithBranch()
  const member = await world.applicant(branch)
  const { items } = await branch.client.joinApplications.list({ scope: 'own' })
  await branch.client.joinApplications.approve({ id: items[0]?.id ?? '' })
  return { branch, member }
}

/** 我的团员 → the member → 重置密码: the question with its effects. */
async function openReset(page: Page, name: string) {
  await goTo(page, '我的团员')
  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: '重置密码' }).click()
  const dialog = page.getByRole('dialog', { name: `重置 ${name} 的登录密码` })
  await expect(dialog).toContainText('旧密码立即失效，所有设备退出登录')
  return dialog
}

async function stepUp(page: Page, password: string): Promise<void> {
  const question = page.getByRole('dialog', { name: '再次确认身份' })
  await question.getByLabel('登录密码').fill(password)
  await question.getByRole('button', { name: '确认' }).click()
}

const changeIsAsked = (page: Page) => page.getByRole('heading', { name: '请先修改密码' })

/** The one-time password opens the change of the password and nothing else. */
async function changeOneTimePassword(page: Page, oneTime: string): Promise<void> {
  await expect(changeIsAsked(page)).toBeVisible()
  await page.getByLabel('当前密码').fill(oneTime)
  await typeNewPassword(page, '新密码', PASSWORD)
  await press(page, '修改密码')
  await expect(page.getByRole('region', { name: '团员' })).toContainText('正式团员')
}

test('M14 reset by the organization: one-time password by SMS, all sessions end, and the member must change it', async ({
  pc,
  phone,
  open,
  consoleUrl,
  memberUrl,
  sms,
  world,
}) => {
  const { branch, member } = await branchWithMember(world)
  await logInToMemberApp(phone, memberUrl, member)
  await logInToConsole(pc, consoleUrl, branch)
  const dialog = await openReset(pc, member.name)
  await picture(pc, 'console-reset-member')
  await dialog.getByRole('button', { name: '重置密码' }).click()
  await stepUp(pc, branch.password)
  await expect(pc.getByText('一次性密码已用短信发到')).toBeVisible()
  await picture(pc, 'console-reset-sent')
  const message = await sms.find(member.phone, /.*一次性密码 \w{12}.*/)
  const oneTime = /一次性密码 (\w{12})/.exec(message)?.[1] ?? ''
  expect(message).toContain(branch.shortName)
  await expect(pc.locator('body')).not.toContainText(oneTime)

  await phone.reload()
  await expect(phone.getByRole('button', { name: '登录', exact: true })).toBeVisible()
  const elsewhere = await open('phone')
  await enterMemberApp(elsewhere, memberUrl, member)
  await expect(elsewhere.getByRole('alert')).toContainText('用户名或密码不正确')
  await enterMemberApp(elsewhere, memberUrl, { ...member, password: oneTime })
  await proveBy(elsewhere, member.document.number.slice(-4))
  await expect(changeIsAsked(elsewhere)).toBeVisible()
  await elsewhere.goto(`${memberUrl}me/profile`)
  await picture(elsewhere, 'mobile-password-required')
  await changeOneTimePassword(elsewhere, oneTime)
})

test('M14 reset by the organization, handed over: the password is shown once and works', async ({
  pc,
  phone,
  consoleUrl,
  memberUrl,
  sms,
  world,
}) => {
  const { branch, member } = await branchWithMember(world)
  await logInToConsole(pc, consoleUrl, branch)
  const dialog = await openReset(pc, member.name)
  await dialog.getByRole('radio', { name: /手机收不到短信/ }).check()
  await dialog.getByRole('button', { name: '重置密码' }).click()
  await stepUp(pc, 'not-the-password')
  await expect(pc.getByText('密码不正确，请重新输入')).toBeVisible()
  await stepUp(pc, branch.password)
  const shown = pc.getByRole('dialog').getByRole('code')
  await expect(shown).toHaveText(/^\w{12}$/)
  const oneTime = await shown.innerText()
  await picture(pc, 'console-reset-handed-over')
  await pc.getByRole('button', { name: '我已交给本人，关闭' }).click()
  await expect(pc.getByText(oneTime)).toBeHidden()
  await pc.reload()
  await expect(pc.getByRole('dialog').getByText(member.name).first()).toBeVisible()
  await expect(pc.getByText(oneTime)).toBeHidden()
  expect(await sms.find(member.phone, /.*将当面告知一次性密码.*/)).not.toContain(oneTime)

  await enterMemberApp(phone, memberUrl, { ...member, password: oneTime })
  await proveBy(phone, member.document.number.slice(-4))
  await changeOneTimePassword(phone, oneTime)
})
