import { press, registerUpToDetails } from './support/member-app.ts'
import { inventPerson } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M1 phone lost: from the log-in page one link explains the way and starts it, through the refused registration to the appeal', async ({
  phone,
  memberUrl,
  sms,
  world,
}) => {
  const { name, document } = await world.person('youth')
  await phone.goto(memberUrl)
  await phone.getByRole('link', { name: '手机号换了' }).click()
  await expect(phone.getByRole('heading', { name: '手机号换了' })).toBeVisible()
  await expect(phone.getByText('您的记录不会丢失')).toBeVisible()
  await expect(phone.getByRole('listitem').filter({ hasText: '身份信息已存在' })).toBeVisible()
  await picture(phone, 'mobile-phone-changed')
  await press(phone, '用新手机号注册')
  await registerUpToDetails(phone, sms, { ...inventPerson(), name, document }, '我是团员')
  const notice = phone.getByRole('alert')
  await expect(notice).toContainText('身份信息已存在')
  await notice.getByRole('button', { name: '我要申诉' }).click()
  await expect(phone.getByText('第 1 步，共 5 步：填写身份信息')).toBeVisible()
  await expect(phone.getByLabel('姓名')).toHaveValue(name)
  await expect(phone.getByLabel('证件号码')).toHaveValue(document.number)
})
