import { registerUpToDetails } from './support/member-app.ts'
import { inventPerson } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M3 identity taken: the refusal is told verbatim, nothing typed is lost, and the ways on are offered', async ({
  phone,
  memberUrl,
  sms,
  world,
}) => {
  const holder = await world.person('youth')
  await phone.goto(`${memberUrl}register`)
  await registerUpToDetails(
    phone,
    sms,
    { ...inventPerson(), document: holder.document, name: holder.name },
    '我是团员',
  )
  const notice = phone.getByRole('alert')
  await expect(notice).toContainText('身份信息已存在：您的身份证已被注册，是否进行申诉')
  await expect(phone.getByLabel('证件号码')).toHaveValue(holder.document.number)
  await expect(phone.getByLabel('姓名')).toHaveValue(holder.name)
  await expect(notice.getByRole('button', { name: '找回密码' })).toBeVisible()
  await picture(phone, 'mobile-identity-taken')
  await notice.getByRole('button', { name: '手机号换了怎么办' }).click()
  await expect(phone.getByRole('heading', { name: '手机号换了' })).toBeVisible()
})
