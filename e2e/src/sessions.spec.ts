import { enterConsole, logInToConsole } from './support/console-app.ts'
import { logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('sessions: a member sees where the account is logged in, ends one, and logs out everywhere at once', async ({
  open,
  memberUrl,
  world,
}) => {
  const person = await world.person('youth')
  const [first, second] = [await open('phone'), await open('phone')]
  await logInToMemberApp(first, memberUrl, person)
  await logInToMemberApp(second, memberUrl, person)
  await first.goto(`${memberUrl}me/security`)
  await first.getByRole('link', { name: '登录设备' }).click()
  const others = first.getByRole('button', { name: /^退出此设备/ })
  // The registration itself is the third.
  await expect(first.getByRole('listitem')).toHaveCount(3)
  await expect(others).toHaveCount(2)
  await picture(first, 'mobile-sessions')
  await others.first().click()
  await expect(others).toHaveCount(1)
  await others.first().click()
  await expect(others).toHaveCount(0)
  await second.getByRole('link', { name: '我的', exact: true }).click()
  await expect(second.getByRole('button', { name: '登录', exact: true })).toBeVisible()

  await second.getByLabel('手机号', { exact: true }).fill(person.phone)
  await second.getByLabel('密码', { exact: true }).fill(person.password)
  await press(second, '登录')
  await second.getByRole('link', { name: '安全中心' }).click()
  await second.getByRole('link', { name: '登录设备' }).click()
  await expect(second.getByRole('heading', { name: '登录设备' })).toBeVisible()
  await press(second, '全部退出登录')
  await second.getByRole('dialog').getByRole('button', { name: '确定退出' }).click()
  await expect(second.getByRole('button', { name: '登录', exact: true })).toBeVisible()
  await first.reload()
  await expect(first.getByRole('button', { name: '登录', exact: true })).toBeVisible()
})

test('sessions: an organization ends one device, then all; an ended session returns to its page after logging in again', async ({
  open,
  consoleUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const [first, second] = [await open('pc'), await open('pc')]
  await logInToConsole(first, consoleUrl, branch)
  await logInToConsole(second, consoleUrl, branch)
  await second.goto(`${consoleUrl}members?text=li`)
  await expect(second.getByLabel('查找')).toHaveValue('li')
  await first.goto(`${consoleUrl}security`)
  const others = first.getByRole('button', { name: /^退出 / })
  await expect(others).toHaveCount(2)
  await picture(first, 'console-security')
  for (const left of [1, 0]) {
    await others.first().click()
    await first.getByRole('dialog').getByRole('button', { name: '退出', exact: true }).click()
    await expect(others).toHaveCount(left)
  }
  await second.getByRole('link', { name: '加入申请' }).click()
  await expect(second.getByRole('button', { name: '登录', exact: true })).toBeVisible()
  await enterConsole(second, branch)
  await expect(second).toHaveURL(`${consoleUrl}join-applications?state=pending`)

  await first.getByRole('button', { name: '全部退出' }).click()
  await first.getByRole('dialog').getByRole('button', { name: '全部退出' }).click()
  await expect(first.getByText('您已退出登录。')).toBeVisible()
  await second.goto(`${consoleUrl}members?text=li`)
  await enterConsole(second, branch)
  await expect(second).toHaveURL(`${consoleUrl}members?text=li`)
})

test('sessions: a member whose session has ended logs in again and is back on the page', async ({
  phone,
  memberUrl,
  world,
}) => {
  const person = await world.person('youth')
  await logInToMemberApp(phone, memberUrl, person)
  await person.client.accounts.logOutEverywhere()
  await phone.goto(`${memberUrl}me/profile`)
  await phone.getByLabel('手机号', { exact: true }).fill(person.phone)
  await phone.getByLabel('密码', { exact: true }).fill(person.password)
  await press(phone, '登录')
  await expect(phone.getByRole('heading', { name: '个人资料' })).toBeVisible()
})
