import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('the log-in page of the console has the title, fields, red button and links that users know', async ({
  pc,
  consoleUrl,
}) => {
  await pc.goto(consoleUrl)
  await expect(pc.getByRole('heading', { name: '北京共青团 欢迎登录', level: 1 })).toBeVisible()
  await expect(pc).toHaveTitle(/北京共青团/)
  await expect(pc.getByPlaceholder('请输入您的用户名')).toBeVisible()
  await expect(pc.getByPlaceholder('请输入您的密码')).toHaveAttribute('type', 'password')
  const button = pc.getByRole('button', { name: '登录', exact: true })
  const [red = 0, green = 0, blue = 0] = await button.evaluate((element) =>
    (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(Number),
  )
  expect(red).toBeGreaterThan(150)
  expect(Math.max(green, blue)).toBeLessThan(80)
  await picture(pc, 'console-log-in')
  for (const [link, heading] of [
    ['立即注册', '团组织注册'],
    ['忘记密码', '组织重置密码'],
    ['个人申诉', '个人申诉'],
  ] as const) {
    await pc.getByRole('link', { name: link }).click()
    await expect(pc.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
    await pc.getByRole('link', { name: '返回登录' }).click()
  }
})

test('组织重置密码 has the fields and the red button that users know', async ({ pc, consoleUrl }) => {
  await pc.goto(`${consoleUrl}reset-password`)
  for (const label of ['组织用户名', '联系人手机号', '验证码', '新密码', '确认新密码'])
    await expect(pc.getByLabel(label, { exact: true })).toBeVisible()
  await expect(pc.getByRole('button', { name: '获取验证码' })).toBeVisible()
  const button = pc.getByRole('button', { name: '重置密码' })
  await expect(button).toHaveCSS('background-color', /rgb\((1[5-9]\d|2\d\d), [0-7]?\d, [0-7]?\d\)/)
})
