import type { Page } from '@playwright/test'
import type { Person } from './people.ts'
import type { Outbox } from './sms.ts'
import { expect } from './test.ts'

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Asks for a code on the page that is open, and types it as it arrives. */
export async function typeSmsCode(page: Page, sms: Outbox, phone: string): Promise<void> {
  const code = await sms.codeAfter(phone, () => press(page, '获取验证码'))
  await page.getByLabel('短信验证码').fill(code)
}

export async function logInToMemberApp(
  page: Page,
  url: string,
  { document, ...account }: Pick<Person, 'phone' | 'password' | 'document'>,
): Promise<void> {
  await enterMemberApp(page, url, account)
  await proveWhenAsked(page, document)
}

/** As far as password and phone lead: to what is asked next, or to a refusal. */
export async function enterMemberApp(
  page: Page,
  url: string,
  { phone, password }: Pick<Person, 'phone' | 'password'>,
): Promise<void> {
  await page.goto(`${url}log-in`)
  await page.getByLabel('手机号', { exact: true }).fill(phone)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await press(page, '登录')
}

/** 我的 → 安全中心 → one of its entries. */
export async function openSecurity(page: Page, entry: string): Promise<void> {
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '我的', exact: true })
    .click()
  await page.getByRole('link', { name: '安全中心' }).click()
  await page.getByRole('link', { name: entry, exact: true }).click()
}

/** On a device that the account does not know, the app asks who one is before it shows anything (FAQ M5). */
export async function proveWhenAsked(page: Page, document: Person['document']): Promise<void> {
  const navigation = page.getByRole('navigation', { name: '主导航' })
  const question = page.getByRole('heading', { name: '验证身份' })
  await expect(navigation.or(question).first()).toBeVisible()
  if (await question.isVisible()) {
    await proveBy(page, document.number.slice(-4))
  }
  await expect(navigation).toBeVisible()
}

/** Answers 验证身份 with these last 4 characters. */
export async function proveBy(page: Page, tail: string): Promise<void> {
  await page.getByLabel('证件号码后四位').fill(tail)
  await press(page, '确认')
}

/** The first steps of 注册, from the phone to the step after the identity document. */
export async function registerUpToDetails(
  page: Page,
  sms: Outbox,
  person: Person,
  identity: '我是团员' | '我是团干部' | '我不是团员',
): Promise<void> {
  // The log-in page, from which one comes, has a field of the same name.
  await expect(page.getByText(/^第 1 步/)).toBeVisible()
  await page.getByLabel('手机号', { exact: true }).fill(person.phone)
  await typeSmsCode(page, sms, person.phone)
  await press(page, '下一步')
  await page.getByRole('radio', { name: identity }).check()
  await press(page, '下一步')
  await page.getByLabel('姓名').fill(person.name)
  await page.getByLabel('证件号码').fill(person.document.number)
  await press(page, '下一步')
}

/** Finds a branch in the picker by its name and takes it. */
export async function chooseBranch(page: Page, shortName: string): Promise<void> {
  await page.getByLabel('搜索团支部').fill(shortName)
  await page.getByRole('button', { name: shortName }).click()
}

export async function typeNewPassword(page: Page, label: string, password: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(password)
  await page.getByLabel('再次输入新密码').fill(password)
}
