import type { Page } from '@playwright/test'
import { totpCode } from '@qingtuan/server/src/platform/totp.ts'
import { qingtuan } from './support/command-line.ts'
import { enterConsole } from './support/console-app.ts'
import { digits } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

const PASSWORD = 'chang-cheng-luo-ri-64'

/** What an authenticator shows so many steps from now; each code is taken once. */
const codeOf = (secret: string, steps: number): string =>
  totpCode({ secret, now: new Date(Date.now() + steps * 30_000) }).code

const openQueue = (page: Page) => page.getByRole('heading', { name: '申诉队列' })

test('staff: create-staff prints a link; under it a reviewer sets password and authenticator, once, and logs in with both', async ({
  pc,
  open,
  origin,
}) => {
  const userName = `s${digits(9)}`
  const asked = ['--name', '柳审核', '--user-name', userName, '--role', 'reviewer']
  const printed = await qingtuan('create-staff', ...asked)
  const link = /\S+\/enrol#\S+/.exec(printed)?.[0] ?? ''
  expect(new URL(link).origin).toBe(origin)
  await pc.goto(link)
  await expect(pc.getByText(userName)).toBeVisible()
  await expect(pc.getByText('申诉审核员')).toBeVisible()
  const secret = (await pc.getByRole('code').innerText()).replaceAll(/\s/g, '')
  await pc.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await pc.getByLabel('确认密码').fill(PASSWORD)
  await pc.getByLabel('动态验证码').fill(codeOf(secret, 0))
  await picture(pc, 'console-enrol')
  await pc.getByRole('button', { name: '完成开通' }).click()
  await expect(pc.getByText('账号已开通')).toBeVisible()
  await expect(pc.getByPlaceholder('请输入您的用户名')).toHaveValue(userName)

  await enterConsole(pc, { userName, password: PASSWORD })
  await pc.getByLabel('动态验证码').fill(codeOf(secret, 20))
  await pc.getByRole('button', { name: '登录', exact: true }).click()
  await expect(pc.getByRole('alert')).toContainText('动态验证码不正确')
  await pc.getByLabel('动态验证码').fill(codeOf(secret, 1))
  await pc.getByRole('button', { name: '登录', exact: true }).click()
  await expect(openQueue(pc)).toBeVisible()

  const late = await open('pc')
  await late.goto(link)
  await expect(late.getByRole('heading', { name: '开户链接无效' })).toBeVisible()
})
