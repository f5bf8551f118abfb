import { chooseBranch, logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M10 转为团员 with a document that another record holds: 身份证已存在, and both ways out; the appeal gets what was typed', async ({
  phone,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const { name, document } = await world.person('youth')
  await logInToMemberApp(phone, memberUrl, await world.person('youth'))
  await phone.goto(`${memberUrl}me/convert/member`)
  await phone.getByLabel('姓名').fill(name)
  await phone.getByLabel('证件号码').fill(document.number)
  await chooseBranch(phone, branch.shortName)
  await phone.getByLabel('入团日期').fill('2015-05-04')
  await press(phone, '转为团员')
  const notice = phone.getByRole('alert')
  await expect(notice).toContainText('身份证已存在')
  await expect(notice.getByRole('button')).toHaveText(['我要申诉', '解绑手机'])
  await picture(phone, 'mobile-document-taken')

  await notice.getByRole('button', { name: '解绑手机' }).click()
  await expect(phone.getByRole('heading', { name: '解绑手机' })).toBeVisible()
  await phone.goBack()
  // Nothing typed is lost on the way.
  await expect(phone.getByLabel('证件号码')).toHaveValue(document.number)
  await press(phone, '转为团员')
  await notice.getByRole('button', { name: '我要申诉' }).click()
  await expect(phone.getByRole('heading', { name: '身份申诉' })).toBeVisible()
  await expect(phone.getByLabel('姓名')).toHaveValue(name)
  await expect(phone.getByLabel('证件号码')).toHaveValue(document.number)
  await press(phone, '下一步')
  await expect(phone.getByText('也可以填写当前账号绑定的手机号')).toBeVisible()
  await picture(phone, 'mobile-appeal-logged-in')
})
