import type { Page } from '@playwright/test'
import { goTo, logInToConsole, typeConsoleSmsCode } from './support/console-app.ts'
import { chooseBranch, press, registerUpToDetails, typeNewPassword } from './support/member-app.ts'
import { inventPerson } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'
import { inventOrganization } from './support/world.ts'

/** The figure beside its label on the console's home page. */
const figure = (page: Page, label: string) =>
  page.locator('dl > div').filter({ hasText: label }).getByRole('definition')

test('the main journey: a superior issues a code, a branch registers with it and completes itself, a person applies on the phone, the branch approves, and the superior sees the roll', async ({
  world,
  sms,
  open,
  pc,
  phone,
  consoleUrl,
  memberUrl,
}) => {
  test.setTimeout(240_000)
  const committee = await world.organization(await world.organizationClient('tuanshiwei'), 'committee')
  const branch = inventOrganization('branch')
  const person = inventPerson()
  const superior = await open('pc')

  const code = await test.step('the superior issues a code (O5)', async () => {
    await logInToConsole(superior, consoleUrl, committee)
    await goTo(superior, '下级团组织管理')
    await superior.getByRole('button', { name: '签发注册码' }).click()
    const dialog = superior.getByRole('dialog')
    await dialog.getByRole('radio', { name: '团支部' }).check()
    await dialog.getByRole('button', { name: '签发', exact: true }).click()
    const image = superior.getByRole('img', { name: /^组织注册码 / })
    await expect(image).toBeVisible()
    const label = (await image.getAttribute('aria-label')) ?? (await image.getAttribute('alt')) ?? ''
    await superior.getByRole('button', { name: '关闭' }).last().click()
    return label.split(' ')[1] ?? ''
  })

  await test.step('the branch registers with it (O5)', async () => {
    await pc.goto(consoleUrl)
    await pc.getByRole('link', { name: '立即注册' }).click()
    await pc.getByLabel('组织注册码').fill(code.toLowerCase())
    await pc.getByRole('button', { name: '下一步' }).click()
    await expect(pc.getByText(committee.fullName)).toBeVisible()
    await pc.getByLabel('组织全称').fill(branch.fullName)
    await pc.getByLabel('组织简称').fill(branch.shortName)
    await pc.getByLabel('联系人姓名').fill(branch.contactName)
    await pc.getByLabel('联系人手机号').fill(branch.contactPhone)
    await pc.getByLabel('用户名').fill(branch.userName)
    await pc.getByLabel('密码', { exact: true }).fill(branch.password)
    await pc.getByLabel('确认密码').fill(branch.password)
    await picture(pc, 'console-register')
    await pc.getByRole('button', { name: '立即注册' }).click()
    await expect(pc.getByRole('heading', { name: '注册成功' })).toBeVisible()
    await picture(pc, 'console-registered')
  })

  await test.step('its first log-in completes it (O1)', async () => {
    await pc.getByRole('link', { name: '去登录' }).click()
    await expect(pc.getByPlaceholder('请输入您的用户名')).toHaveValue(branch.userName)
    await pc.getByPlaceholder('请输入您的密码').fill(branch.password)
    await pc.getByRole('button', { name: '登录', exact: true }).click()
    await expect(pc.getByRole('heading', { name: '完善组织信息' })).toBeVisible()
    await expect(pc.getByLabel('组织全称')).toHaveValue(branch.fullName)
    await pc.getByLabel('所属行业').click()
    await pc.keyboard.press('ArrowDown')
    await pc.keyboard.press('Enter')
    await pc.getByLabel('书记姓名').fill(inventPerson().name)
    await pc.getByLabel('联系人手机号').fill(branch.contactPhone)
    await typeConsoleSmsCode(pc, sms, branch.contactPhone)
    await picture(pc, 'console-first-log-in')
    await pc.getByRole('button', { name: '完成' }).click()
    await expect(pc.getByRole('navigation', { name: '主菜单' })).toBeVisible()
    await picture(pc, 'console-home-empty')
  })

  await test.step('a person registers for it on the phone (M12)', async () => {
    await phone.goto(memberUrl)
    await phone.getByRole('link', { name: '注册' }).click()
    await registerUpToDetails(phone, sms, person, '我是团员')
    await chooseBranch(phone, branch.shortName)
    await phone.getByLabel('入团日期').fill('2015-05-04')
    await expect(phone.getByText('审核通过后由系统生成')).toBeVisible()
    await picture(phone, 'mobile-register-organization')
    await press(phone, '下一步')
    await typeNewPassword(phone, '设置密码', person.password)
    await press(phone, '完成注册')
    await expect(phone.getByRole('heading', { name: '注册成功' })).toBeVisible()
    await press(phone, '查看我的申请')
    await expect(phone.getByText(`现由“${branch.shortName}”办理`)).toBeVisible()
    await picture(phone, 'mobile-application-pending')
  })

  await test.step('the branch approves', async () => {
    await goTo(pc, '首页')
    // A page that is left while it still comes is an error to Firefox.
    await expect(pc.getByRole('heading', { name: '首页', level: 1 })).toBeVisible()
    await pc.reload()
    await pc.getByRole('link', { name: '去办理' }).click()
    await pc.getByRole('link', { name: person.name }).click()
    const drawer = pc.getByRole('dialog')
    await expect(drawer.getByText('2015-05-04')).toBeVisible()
    await picture(pc, 'console-application')
    await drawer.getByRole('button', { name: '通过', exact: true }).click()
    await pc.getByRole('button', { name: '确认通过' }).click()
    await expect(drawer.getByText('已通过').first()).toBeVisible()
  })

  await test.step('the person is told by SMS and carries the membership card', async () => {
    await expect.poll(async () => (await sms.latest(person.phone)).text).toContain('申请已通过')
    expect((await sms.latest(person.phone)).text).toContain(branch.shortName)
    await phone.getByRole('link', { name: '首页' }).click()
    await expect(phone.getByRole('heading', { name: '北京共青团', level: 1 })).toBeVisible()
    await phone.reload()
    const card = phone.getByRole('region', { name: '团员' })
    await expect(card).toContainText(person.name)
    await expect(card).toContainText(branch.fullName)
    await expect(card).toContainText('正式团员')
    await picture(phone, 'mobile-home-member')
  })

  await test.step('branch and superior see the roll and the figures', async () => {
    await pc.goto(`${consoleUrl}members`)
    await expect(pc.getByRole('link', { name: person.name })).toBeVisible()
    await goTo(superior, '首页')
    await expect(superior.getByRole('heading', { name: '首页', level: 1 })).toBeVisible()
    await superior.reload()
    await expect(figure(superior, '团员总数')).toHaveText('1')
    await expect(figure(superior, '团支部')).toHaveText('1')
    await picture(superior, 'console-home-superior')
    await goTo(superior, '我的团员')
    await superior.getByLabel('查找').fill(person.name)
    await superior.getByRole('button', { name: '查询' }).click()
    await superior.getByRole('link', { name: person.name }).click()
    const drawer = superior.getByRole('dialog')
    await expect(drawer.getByText(`通过加入申请，成为${branch.shortName}团员`)).toBeVisible()
    await expect(drawer.getByText(person.document.number)).toBeHidden()
    await picture(superior, 'console-member')
  })
})
