import { demoMember, demoPerson } from './support/demo-members.ts'
import { enterMemberApp, logInToMemberApp, openSecurity, press, typeSmsCode } from './support/member-app.ts'
import { inventPhone } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M5 安全中心 → 解绑手机: who sees somebody else’s 个人资料 frees the phone, and every device is logged out', async ({
  phone,
  open,
  memberUrl,
  sms,
  browserName,
}) => {
  const member = demoPerson(demoMember(browserName, 'unbinding'))
  const other = await open('phone')
  await logInToMemberApp(other, memberUrl, member)
  await logInToMemberApp(phone, memberUrl, member)
  await openSecurity(phone, '解绑手机')
  await expect(phone.getByText('只是换了手机号？不需要解绑')).toBeVisible()
  await typeSmsCode(phone, sms, member.phone)
  await picture(phone, 'mobile-unbind')
  await press(phone, '解绑手机')
  await expect(phone.getByRole('heading', { name: '手机号已解绑', level: 1 })).toBeVisible()

  await other.reload()
  await expect(other.getByRole('button', { name: '登录', exact: true })).toBeVisible()
  await press(phone, '登录')
  await expect(phone.getByLabel('手机号', { exact: true })).toHaveValue(member.phone)
  await phone.getByLabel('密码', { exact: true }).fill(member.password)
  await press(phone, '登录')
  await expect(phone.getByRole('alert')).toContainText('用户名或密码不正确')
})

test('M5 安全中心 → 更换手机号 by password and document; 登录记录 names the log-in; the new phone logs in, the old one no longer', async ({
  phone,
  open,
  memberUrl,
  sms,
  world,
}) => {
  const person = await world.person('youth')
  const { document, password } = person
  const next = inventPhone()
  await logInToMemberApp(phone, memberUrl, person)
  await openSecurity(phone, '登录记录')
  const latest = phone.getByRole('listitem').first()
  await expect(latest).toContainText('密码登录')
  await expect(latest).toContainText('本机')
  await expect(latest).toContainText('新设备')
  // Registered by no browser.
  await expect(phone.getByRole('listitem').last()).toContainText('注册时登录 · 未知设备')
  await picture(phone, 'mobile-log-ins')

  await phone.goto(`${memberUrl}me/security/phone`)
  await phone.getByRole('radio', { name: '原手机号收不到短信' }).check()
  await phone.getByLabel('登录密码').fill(password)
  await phone.getByLabel('证件号码后四位').fill(document.number.slice(-4))
  await phone.getByLabel('新手机号', { exact: true }).fill(next)
  const code = await sms.codeAfter(next, () => press(phone, '获取验证码：新手机号验证码'))
  await phone.getByLabel('新手机号验证码', { exact: true }).fill(code)
  await picture(phone, 'mobile-change-phone')
  await press(phone, '更换手机号')
  await expect(phone.getByText('手机号已更换', { exact: true })).toBeVisible()
  await expect.poll(async () => (await sms.latest(person.phone)).text).toContain('更换')
  await press(phone, '回到安全中心')
  await expect(phone.getByRole('heading', { name: '安全中心' })).toBeVisible()

  const elsewhere = await open('phone')
  await enterMemberApp(elsewhere, memberUrl, person)
  await expect(elsewhere.getByRole('alert')).toContainText('用户名或密码不正确')
  await logInToMemberApp(elsewhere, memberUrl, { ...person, phone: next })
})

test('安全中心 → 注销账号: the effects first, then password and document; the phone is free and the record is kept', async ({
  phone,
  memberUrl,
  world,
}) => {
  const person = await world.person('youth')
  await logInToMemberApp(phone, memberUrl, person)
  await openSecurity(phone, '注销账号')
  await expect(phone.getByText('按规定保留，不会删除')).toBeVisible()
  await phone.getByLabel('登录密码').fill(person.password)
  await phone.getByLabel('证件号码后四位').fill(person.document.number.slice(-4))
  await press(phone, '注销账号')
  await phone.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await press(phone, '注销账号')
  await picture(phone, 'mobile-close-account')
  await phone.getByRole('dialog').getByRole('button', { name: '确定注销' }).click()
  await expect(phone.getByRole('heading', { name: '账号已注销', level: 1 })).toBeVisible()
  await enterMemberApp(phone, memberUrl, person)
  await expect(phone.getByRole('alert')).toContainText('用户名或密码不正确')
})
