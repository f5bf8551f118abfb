import type { Page } from '@playwright/test'
import { giveAuthenticator } from './support/authenticator.ts'
import { logInToMemberApp, openSecurity, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

const NAME = '我的手机'

async function addPasskey(page: Page, password: string): Promise<void> {
  await openSecurity(page, '通行密钥')
  await expect(page.getByText('还没有通行密钥')).toBeVisible()
  await page.getByLabel('名称').fill(NAME)
  await press(page, '添加通行密钥')
  await giveThePassword(page, password)
}

/** An open session alone neither adds a passkey nor removes one. */
async function giveThePassword(page: Page, password: string): Promise<void> {
  const question = page.getByRole('form', { name: '再次确认身份' })
  await question.getByLabel('登录密码').fill(password)
  await question.getByRole('button', { name: '确认' }).click()
}

test('passkeys: one added in 安全中心 logs in without password; removed, it opens nothing', async ({
  phone,
  memberUrl,
  world,
  sms,
}) => {
  await giveAuthenticator(phone, 'agrees')
  const person = await world.person('youth')
  await logInToMemberApp(phone, memberUrl, person)
  await addPasskey(phone, person.password)
  const row = phone.getByRole('listitem').filter({ hasText: NAME })
  await expect(row).toContainText('尚未使用')
  await picture(phone, 'mobile-passkeys')
  await expect.poll(async () => (await sms.to(person.phone)).at(-1)?.text).toContain('添加通行密钥')

  await phone.goto(`${memberUrl}me`)
  await press(phone, '退出登录')
  await press(phone, '通行密钥登录')
  await openSecurity(phone, '通行密钥')
  await expect(row).toContainText('最近使用')
  await row.getByRole('button', { name: `删除：${NAME}` }).click()
  await phone.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await giveThePassword(phone, person.password)
  await expect(phone.getByText('还没有通行密钥')).toBeVisible()
  await phone.goto(`${memberUrl}me/security/log-ins`)
  await expect(phone.getByRole('listitem').first()).toContainText('通行密钥登录')

  await phone.goto(`${memberUrl}me`)
  await press(phone, '退出登录')
  await press(phone, '通行密钥登录')
  await expect(phone.getByRole('alert')).toContainText('通行密钥验证未通过，请重试，或改用密码登录')
})

test('passkeys: who turns the browser’s question down is told, keeps what was typed, and logs in by password', async ({
  phone,
  memberUrl,
  world,
}) => {
  await giveAuthenticator(phone, 'refuses')
  await phone.goto(memberUrl)
  await press(phone, '通行密钥登录')
  await expect(phone.getByRole('alert')).toContainText('没有完成通行密钥验证')
  const person = await world.person('youth')
  await logInToMemberApp(phone, memberUrl, person)
  await addPasskey(phone, person.password)
  await expect(phone.getByRole('alert')).toContainText('没有完成，通行密钥未添加，可以再试一次')
  await expect(phone.getByLabel('名称')).toHaveValue(NAME)
  await expect(phone.getByText('还没有通行密钥')).toBeVisible()
})
