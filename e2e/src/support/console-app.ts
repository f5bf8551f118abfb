import type { Page } from '@playwright/test'
import type { Outbox } from './sms.ts'
import { expect } from './test.ts'

interface Account {
  readonly userName: string
  readonly password: string
}

/** Logs an organization in where the browser stands at the log-in page already. */
export async function enterConsole(page: Page, { userName, password }: Account): Promise<void> {
  await page.getByPlaceholder('请输入您的用户名').fill(userName)
  await page.getByPlaceholder('请输入您的密码').fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

/** Logs an organization in by the log-in page, as far as its home page. */
export async function logInToConsole(page: Page, url: string, account: Account): Promise<void> {
  await page.goto(`${url}log-in`)
  await enterConsole(page, account)
  await expect(page.getByRole('navigation', { name: '主菜单' })).toBeVisible()
}

export const goTo = (page: Page, entry: string): Promise<void> =>
  page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: entry }).click()

/** Asks for a code on the page that is open, and types it as it arrives. */
export async function typeConsoleSmsCode(page: Page, sms: Outbox, phone: string): Promise<void> {
  const code = await sms.codeAfter(phone, () => page.getByRole('button', { name: '获取验证码' }).click())
  await page.getByLabel('验证码', { exact: true }).fill(code)
}
