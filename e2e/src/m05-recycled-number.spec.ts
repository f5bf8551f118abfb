import type { Page } from '@playwright/test'
import { codeMinuteHasPassed } from './support/code-minute.ts'
import { demoMember, demoPerson } from './support/demo-members.ts'
import {
  enterMemberApp,
  press,
  proveBy,
  registerUpToDetails,
  typeNewPassword,
  typeSmsCode,
} from './support/member-app.ts'
import type { Person } from './support/people.ts'
import { inventPerson } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

const PASSWORD = 'qing-shan-lv-shui-58'

/** 验证身份 stands on the page, and nothing that tells whose record it is. */
async function expectNothingPersonal(page: Page, { name, phone, document }: Person): Promise<void> {
  await expect(page.getByRole('heading', { name: '验证身份' })).toBeVisible()
  const shown = await page.locator('body').innerText()
  for (const personal of [name, phone, phone.slice(-4), document.number, document.number.slice(-4)])
    expect(shown).not.toContain(personal)
}

test('M5 recycled number: a reset by SMS shows nobody else’s record; after three wrong answers only 不是我 and 申诉 remain', async ({
  phone,
  memberUrl,
  sms,
  browserName,
}) => {
  const holder = demoPerson(demoMember(browserName, 'recycled'))
  await phone.goto(`${memberUrl}reset-password`)
  await phone.getByLabel('手机号', { exact: true }).fill(holder.phone)
  await typeSmsCode(phone, sms, holder.phone)
  await typeNewPassword(phone, '新密码', PASSWORD)
  await press(phone, '重置密码')
  await press(phone, '去登录')
  await phone.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await press(phone, '登录')
  await expectNothingPersonal(phone, holder)
  for (const path of ['me/profile', 'organization', 'me/security/log-ins']) {
    await phone.goto(`${memberUrl}${path}`)
    await expectNothingPersonal(phone, holder)
  }

  const wrong = holder.document.number.endsWith('0000') ? '1111' : '0000'
  for (const remaining of [2, 1]) {
    await proveBy(phone, wrong)
    await expect(phone.getByText(`与档案中的证件号码不一致，还可尝试 ${remaining} 次`)).toBeVisible()
  }
  await proveBy(phone, wrong)
  const notice = phone.getByRole('alert')
  await expect(notice).toContainText('验证次数已用完')
  await expect(notice.getByRole('button')).toHaveText(['不是我', '申诉'])
  await expect(phone.getByLabel('证件号码后四位')).toBeHidden()
  await picture(phone, 'mobile-proof-exhausted')
  await notice.getByRole('button', { name: '申诉' }).click()
  await expect(phone.getByRole('heading', { name: '身份申诉' })).toBeVisible()
  await phone.goBack()
  await expectNothingPersonal(phone, holder)
})

test('M5 recycled number: 不是我 → SMS code → 手机号已解绑 → registered anew with the same phone; the other record stays whole', async ({
  phone,
  open,
  memberUrl,
  sms,
  browserName,
  world,
}) => {
  const holder = demoPerson(demoMember(browserName, 'recycledAnew'))
  await enterMemberApp(phone, memberUrl, holder)
  await expectNothingPersonal(phone, holder)
  await picture(phone, 'mobile-proof')
  await press(phone, '不是我')
  await expect(phone.getByText('对方档案不受影响')).toBeVisible()
  await typeSmsCode(phone, sms, holder.phone)
  await picture(phone, 'mobile-not-me')
  await press(phone, '解绑手机')
  await expect(phone.getByRole('heading', { name: '手机号已解绑', level: 1 })).toBeVisible()
  await picture(phone, 'mobile-phone-unbound')

  // Whoever types the holder’s name and number is led to the appeal: the record is there.
  const visitor = await open('phone')
  await visitor.goto(`${memberUrl}register`)
  const { name, document } = holder
  await registerUpToDetails(visitor, sms, { ...inventPerson(), name, document }, '我是团员')
  await expect(visitor.getByRole('alert')).toContainText('身份信息已存在：您的身份证已被注册，是否进行申诉')
  const branch = await world.organizationClient(holder.branch)
  expect((await branch.members.list({ text: name })).items).toMatchObject([{ name, status: 'active' }])

  await press(phone, '注册')
  await expect(phone.getByLabel('手机号', { exact: true })).toHaveValue(holder.phone)
  await codeMinuteHasPassed()
  const newcomer = { ...inventPerson(), phone: holder.phone }
  await registerUpToDetails(phone, sms, newcomer, '我不是团员')
  await typeNewPassword(phone, '设置密码', newcomer.password)
  await press(phone, '完成注册')
  await expect(phone.getByRole('heading', { name: '注册成功' })).toBeVisible()
  await phone.goto(`${memberUrl}me/profile`)
  await expect(phone.getByText(newcomer.name)).toBeVisible()

  // The old password opens nothing any more.
  await enterMemberApp(visitor, memberUrl, holder)
  await expect(visitor.getByRole('alert')).toContainText('用户名或密码不正确')
})
