import { codeMinuteHasPassed } from './support/code-minute.ts'
import { demoMember, demoPerson } from './support/demo-members.ts'
import { press, proveWhenAsked, typeNewPassword, typeSmsCode } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M2 known phone → 该手机号已经存在，建议找回密码 → 忘记密码 with the phone carried along → reset by SMS → log in', async ({
  phone,
  memberUrl,
  sms,
  browserName,
}) => {
  const known = demoMember(browserName, 'knownPhone')
  const password = 'qing-shan-lv-shui-58'
  await phone.goto(`${memberUrl}register`)
  await phone.getByLabel('手机号', { exact: true }).fill(known)
  await typeSmsCode(phone, sms, known)
  await press(phone, '下一步')
  const notice = phone.getByRole('alert')
  await expect(notice).toContainText('该手机号已经存在，建议找回密码')
  await picture(phone, 'mobile-phone-taken')
  await notice.getByRole('button', { name: '忘记密码' }).click()
  await expect(phone.getByRole('heading', { name: '忘记密码' })).toBeVisible()
  await expect(phone.getByLabel('手机号', { exact: true })).toHaveValue(known)
  await typeNewPassword(phone, '新密码', password)
  await codeMinuteHasPassed()
  await typeSmsCode(phone, sms, known)
  await press(phone, '重置密码')
  await press(phone, '去登录')
  await expect(phone.getByLabel('手机号', { exact: true })).toHaveValue(known)
  await phone.getByLabel('密码', { exact: true }).fill(password)
  await press(phone, '登录')
  await proveWhenAsked(phone, demoPerson(known).document)
  await expect(phone.getByRole('region', { name: '团员' })).toContainText('正式团员')
})
