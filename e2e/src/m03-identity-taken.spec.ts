import { bringCard, filedNumber } from './support/appeal.ts'
import { uphold } from './support/desk.ts'
import { logInToMemberApp, press, registerUpToDetails, typeNewPassword } from './support/member-app.ts'
import { inventPerson } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M3 identity taken → appeal → approved → log in with the appeal’s password, nothing of the record lost', async ({
  phone,
  open,
  reviewer,
  otherReviewer,
  memberUrl,
  sms,
  world,
}) => {
  test.setTimeout(120_000)
  const { branch } = await world.committeeWithBranch()
  const holder = await world.member(branch)
  const { memberNumber } = (await holder.client.members.mine()).membership ?? { memberNumber: 'none' }
  const { name, document } = holder
  const password = 'xin-mi-ma-hao-ji-92'
  const appellant = { ...inventPerson(), name, document, password }

  await phone.goto(`${memberUrl}register`)
  await registerUpToDetails(phone, sms, appellant, '我是团员')
  const notice = phone.getByRole('alert')
  await expect(notice).toContainText('身份信息已存在：您的身份证已被注册，是否进行申诉')
  await expect(phone.getByLabel('证件号码')).toHaveValue(document.number)
  await picture(phone, 'mobile-identity-taken')
  await notice.getByRole('button', { name: '我要申诉' }).click()

  // What was typed travels along, and the phone, proven for the registration, is not asked for again.
  await expect(phone.getByLabel('姓名')).toHaveValue(name)
  await expect(phone.getByLabel('证件号码')).toHaveValue(document.number)
  await press(phone, '下一步')
  await expect(phone.getByText('第 3 步，共 5 步：上传证件照片')).toBeVisible()
  await bringCard(phone)
  await picture(phone, 'mobile-appeal-photos')
  await press(phone, '下一步')
  await typeNewPassword(phone, '申诉通过后的密码', password)
  await press(phone, '下一步')
  await expect(phone.getByText(appellant.phone)).toBeVisible()
  await picture(phone, 'mobile-appeal-check')
  await press(phone, '提交申诉')
  const number = await filedNumber(phone)
  await picture(phone, 'mobile-appeal-filed')
  await sms.find(holder.phone, /\/m\/objection#/)

  // The holder may still object, so that no reviewer alone decides.
  await uphold(reviewer, { number, name, document })
  await expect(reviewer.getByText('您已通过，还须另一名审核员通过')).toBeVisible()
  await uphold(otherReviewer, { number, name, document })
  await expect(otherReviewer.getByText('已通过，手机号已改绑，短信已发出')).toBeVisible()
  await picture(otherReviewer, 'console-appeal-upheld')
  await sms.find(appellant.phone, /身份申诉（编号 .*）已通过/)
  await sms.find(holder.phone, /已于.*改绑到另一手机号/)

  await logInToMemberApp(phone, memberUrl, appellant)
  const card = phone.getByRole('region', { name: '团员' })
  await expect(card).toContainText(branch.fullName)
  await expect(card).toContainText(memberNumber)
  await picture(phone, 'mobile-appeal-record-back')

  // The old log-in is nobody’s, and its session has ended.
  await expect(holder.client.accounts.me()).rejects.toMatchObject({ code: 'session.required' })
  const old = await open('phone')
  await old.goto(`${memberUrl}log-in`)
  await old.getByLabel('手机号', { exact: true }).fill(holder.phone)
  await old.getByLabel('密码', { exact: true }).fill(holder.password)
  await press(old, '登录')
  await expect(old.getByRole('alert')).toContainText('用户名或密码不正确')
})
