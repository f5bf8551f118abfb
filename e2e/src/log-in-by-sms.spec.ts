import { demoMember, demoPerson } from './support/demo-members.ts'
import { press, proveBy, typeSmsCode } from './support/member-app.ts'
import { inventPhone } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('log-in by SMS code: on an unknown device the document is asked for; a phone that nobody has leads to the registration', async ({
  phone,
  open,
  memberUrl,
  sms,
  browserName,
}) => {
  const member = demoPerson(demoMember(browserName, 'logInBySms'))
  await phone.goto(memberUrl)
  await press(phone, '验证码登录')
  await phone.getByLabel('手机号', { exact: true }).fill(member.phone)
  const code = await sms.codeAfter(member.phone, () => press(phone, '获取验证码'))
  await phone.getByLabel('短信验证码').fill(code === '000000' ? '111111' : '000000')
  await press(phone, '登录')
  await expect(phone.getByText(/^验证码不正确/)).toBeVisible()
  await phone.getByLabel('短信验证码').fill(code)
  await picture(phone, 'mobile-log-in-by-sms')
  await press(phone, '登录')
  await expect(phone.getByRole('heading', { name: '验证身份' })).toBeVisible()
  await proveBy(phone, member.document.number.slice(-4))
  await expect(phone.getByRole('region', { name: '团员' })).toContainText(member.name)

  const nobody = inventPhone()
  const visitor = await open('phone')
  await visitor.goto(memberUrl)
  await press(visitor, '验证码登录')
  await visitor.getByLabel('手机号', { exact: true }).fill(nobody)
  await typeSmsCode(visitor, sms, nobody)
  await press(visitor, '登录')
  await visitor.getByRole('alert').getByRole('button', { name: '注册' }).click()
  await expect(visitor.getByLabel('手机号', { exact: true })).toHaveValue(nobody)
})
