import { enterConsole, typeConsoleSmsCode } from './support/console-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('O7 forgotten password: 组织重置密码 by user name, contact phone and SMS code; the new password logs in', async ({
  pc,
  consoleUrl,
  sms,
  world,
}) => {
  const superior = await world.organizationClient('jinghua')
  const organization = await world.registerOrganization(superior, 'generalBranch')
  const password = 'qing-shan-lv-shui-58'
  await pc.goto(consoleUrl)
  await enterConsole(pc, { ...organization, password: 'forgotten-it-is-9' })
  await expect(pc.getByRole('alert')).toContainText('用户名或密码不正确')
  await pc.getByRole('navigation').getByRole('link', { name: '忘记密码' }).click()
  await expect(pc.getByRole('heading', { name: '组织重置密码' })).toBeVisible()
  await expect(pc.getByLabel('组织用户名')).toHaveValue(organization.userName)
  await pc.getByLabel('联系人手机号').fill(organization.contactPhone)
  await typeConsoleSmsCode(pc, sms, organization.contactPhone)
  await pc.getByLabel('新密码', { exact: true }).fill(password)
  await pc.getByLabel('确认新密码').fill('another-one-of-1949')
  await pc.getByRole('button', { name: '重置密码' }).click()
  await expect(pc.getByText('两次输入的密码不一致')).toBeVisible()
  await picture(pc, 'console-reset')
  await pc.getByLabel('确认新密码').fill(password)
  await pc.getByRole('button', { name: '重置密码' }).click()
  await expect(pc.getByText('密码已重置，请用新密码登录。')).toBeVisible()
  await expect(pc.getByPlaceholder('请输入您的用户名')).toHaveValue(organization.userName)
  await pc.getByPlaceholder('请输入您的密码').fill(password)
  await pc.getByRole('button', { name: '登录', exact: true }).click()
  await expect(pc.getByRole('heading', { name: '完善组织信息' })).toBeVisible()
})
