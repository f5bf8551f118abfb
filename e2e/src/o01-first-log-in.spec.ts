import { enterConsole, goTo, logInToConsole, typeConsoleSmsCode } from './support/console-app.ts'
import { inventPerson } from './support/people.ts'
import { expect, test } from './support/test.ts'

test('O1 the first log-in sets the full name once; afterwards the organization finds it locked', async ({
  pc,
  consoleUrl,
  sms,
  world,
}) => {
  const superior = await world.organizationClient('jinghua')
  const organization = await world.registerOrganization(superior, 'generalBranch')
  const { userName, password, contactPhone, client } = organization
  const fullName = organization.fullName.replace('北京市', '京华大学')
  await pc.goto(`${consoleUrl}members`)
  await enterConsole(pc, organization)
  // Whatever address was asked for, this page stands before it.
  await expect(pc.getByRole('heading', { name: '完善组织信息' })).toBeVisible()
  await expect(pc.getByText('它只能在这里设置一次')).toBeVisible()
  await pc.getByLabel('组织全称').fill(fullName)
  await pc.getByLabel('书记姓名').fill(inventPerson().name)
  await pc.getByLabel('联系人手机号').fill(contactPhone)
  await pc.getByLabel('验证码', { exact: true }).fill('000000')
  await pc.getByRole('button', { name: '完成' }).click()
  await expect(pc.getByText(/^验证码(不正确|已失效)/)).toBeVisible()
  await expect(pc.getByLabel('组织全称')).toHaveValue(fullName)
  await typeConsoleSmsCode(pc, sms, contactPhone)
  await pc.getByRole('button', { name: '完成' }).click()
  await expect(pc.getByRole('navigation', { name: '主菜单' })).toBeVisible()

  await goTo(pc, '下级团组织管理')
  await expect(pc.getByRole('definition').filter({ hasText: fullName })).toBeVisible()
  await expect(pc.getByRole('textbox', { name: '组织全称' })).toBeHidden()
  await client.accounts.logIn({ app: 'console', userName, password })
  const again = { ...organization, industry: 'university', smsCode: '000000' } as const
  const names = { secretaryName: inventPerson().name, contactName: inventPerson().name }
  const { contactPhone: phone, shortName } = organization
  const wish = {
    fullName: `${fullName}二`,
    shortName,
    industry: again.industry,
    contactPhone: phone,
    smsCode: '000000',
  }
  await expect(client.organizations.completeFirstLogIn({ ...wish, ...names })).rejects.toMatchObject({
    code: 'organization.alreadyComplete',
  })
  await pc.getByRole('button', { name: '账号菜单' }).click()
  await pc.getByRole('menuitem', { name: '退出登录' }).click()
  await logInToConsole(pc, consoleUrl, organization)
})
