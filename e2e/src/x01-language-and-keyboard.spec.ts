import type { Page } from '@playwright/test'
import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import { logInToConsole } from './support/console-app.ts'
import { demoPerson } from './support/demo-members.ts'
import { inventPhone } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return element instanceof HTMLInputElement ? element.name : (element?.textContent?.trim() ?? '')
  })

/** Goes on by Tab until this has the focus; a page where that takes long is no page for the keyboard. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    if ((await focused(page)) === wanted) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`“${wanted}” has no focus after 12 steps; last: ${await focused(page)}`)
}

test('X1 the console is logged in to by the keyboard alone', async ({ pc, consoleUrl }) => {
  await pc.goto(consoleUrl)
  await expect(pc.getByPlaceholder('请输入您的用户名')).toBeVisible()
  await tabTo(pc, 'username')
  await pc.keyboard.type('jinghuaf1a')
  await tabTo(pc, 'password')
  await pc.keyboard.type(DEMO_PASSWORD)
  await tabTo(pc, '登录')
  await pc.keyboard.press('Enter')
  await expect(pc.getByRole('navigation', { name: '主菜单' })).toBeVisible()
})

test('X1 the member app is logged in to by the keyboard alone', async ({ phone, memberUrl }) => {
  await phone.goto(memberUrl)
  await expect(phone.getByLabel('手机号', { exact: true })).toBeVisible()
  await tabTo(phone, 'phone')
  await phone.keyboard.type('19900000001')
  await tabTo(phone, 'password')
  await phone.keyboard.type(DEMO_PASSWORD)
  await tabTo(phone, '登录')
  await phone.keyboard.press('Enter')
  await expect(phone.getByRole('heading', { name: '验证身份' })).toBeVisible()
  await tabTo(phone, 'documentTail')
  await phone.keyboard.type(demoPerson('19900000001').document.number.slice(-4))
  await tabTo(phone, '确认')
  await phone.keyboard.press('Enter')
  await expect(phone.getByRole('region', { name: '团员' })).toBeVisible()
})

test('X1 one press switches the console to English, and it stays so', async ({ pc, consoleUrl }) => {
  await pc.goto(consoleUrl)
  await pc.getByRole('button', { name: 'English' }).click()
  await expect(pc.getByRole('button', { name: 'Log in', exact: true })).toBeVisible()
  await expect(pc.locator('html')).toHaveAttribute('lang', 'en')
  await pc.reload()
  await expect(pc.getByRole('button', { name: 'Log in', exact: true })).toBeVisible()
  await pc.getByRole('button', { name: '简体中文' }).click()
  await logInToConsole(pc, consoleUrl, { userName: 'jinghua', password: DEMO_PASSWORD })
  await pc.getByRole('button', { name: 'English' }).click()
  await expect(pc.getByRole('navigation').getByRole('link', { name: 'My members' })).toBeVisible()
  await expect(pc.getByRole('main')).not.toContainText('团员总数')
  await picture(pc, 'console-home-english')
})

test('X1 one press switches the member app to English, refusals included', async ({ phone, memberUrl }) => {
  await phone.goto(memberUrl)
  await phone.getByRole('button', { name: 'English' }).click()
  await phone.getByLabel('Phone number').fill(inventPhone())
  await phone.getByLabel('Password').fill('something else')
  await phone.getByRole('button', { name: 'Log in', exact: true }).click()
  await expect(phone.getByRole('alert')).toContainText('User name or password is wrong')
  await picture(phone, 'mobile-log-in-english')
})

test('X1 an address that leads nowhere says so and leads home, in both apps', async ({
  pc,
  phone,
  consoleUrl,
  memberUrl,
}) => {
  await phone.goto(`${memberUrl}no/such/page`)
  await expect(phone.getByRole('heading', { name: '页面不存在' })).toBeVisible()
  await phone.getByRole('button', { name: '回到首页' }).click()
  await expect(phone.getByRole('button', { name: '登录', exact: true })).toBeVisible()
  await logInToConsole(pc, consoleUrl, { userName: 'jinghua', password: DEMO_PASSWORD })
  await pc.goto(`${consoleUrl}no/such/page`)
  await expect(pc.getByRole('heading', { name: '没有这个页面' })).toBeVisible()
  await pc.getByRole('link', { name: '返回首页' }).click()
  await expect(pc.getByRole('heading', { name: '首页' })).toBeVisible()
})
