import { press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M1 phone lost: from the log-in page one link explains the way and starts it', async ({
  phone,
  memberUrl,
}) => {
  await phone.goto(memberUrl)
  await phone.getByRole('link', { name: '手机号换了' }).click()
  await expect(phone.getByRole('heading', { name: '手机号换了' })).toBeVisible()
  await expect(phone.getByText('您的记录不会丢失')).toBeVisible()
  await expect(phone.getByRole('listitem').filter({ hasText: '身份信息已存在' })).toBeVisible()
  await picture(phone, 'mobile-phone-changed')
  await press(phone, '用新手机号注册')
  await expect(phone.getByRole('heading', { name: '注册' })).toBeVisible()
  await expect(phone.getByText('第 1 步')).toBeVisible()
})
