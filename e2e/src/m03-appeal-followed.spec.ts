import { bringCard, follow, lookUp, numberTo } from './support/appeal.ts'
import { demoAppellant } from './support/demo-members.ts'
import { claim, openCase } from './support/desk.ts'
import { press, typeSmsCode } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M3 the appeal is followed and withdrawn by phone and number', async ({
  phone,
  memberUrl,
  sms,
}, info) => {
  const appellant = demoAppellant(info, 'withdraws')
  const number = await numberTo(sms, appellant.phone)
  await follow(phone, memberUrl, { number, phone: appellant.phone })
  await expect(phone.getByRole('heading', { name: '身份申诉待审核' })).toBeVisible()
  await expect(phone.getByText('现由审核员办理')).toBeVisible()
  await picture(phone, 'mobile-appeal-followed')
  await press(phone, '撤回申诉')
  await typeSmsCode(phone, sms, appellant.phone)
  await press(phone, '验证并撤回')
  // Its effects are shown once more before it is done.
  await phone.getByRole('dialog', { name: '撤回申诉' }).getByRole('button', { name: '撤回申诉' }).click()
  await expect(phone.getByRole('heading', { name: '身份申诉已撤回' })).toBeVisible()
  await expect(phone.getByRole('button', { name: '再次申诉' })).toBeVisible()
})

test('M3 dismissed with a reason → the appellant reads it in 查询申诉进度 → 再次申诉 with everything prefilled', async ({
  phone,
  reviewer,
  memberUrl,
  sms,
}, info) => {
  const appellant = demoAppellant(info, 'isDismissed')
  const number = await numberTo(sms, appellant.phone)
  await claim(reviewer, number)
  await reviewer.keyboard.press('Escape')
  await reviewer.keyboard.press('d')
  await reviewer.getByRole('radio', { name: /照片不是证件原件/ }).check()
  await reviewer.getByLabel('补充说明').fill('请拍摄证件原件，不要拍复印件')
  await picture(reviewer, 'console-appeal-dismissing')
  await reviewer.getByRole('button', { name: '确认驳回' }).click()
  await expect(reviewer.getByText('已驳回，短信已发出')).toBeVisible()
  await expect.poll(async () => (await sms.latest(appellant.phone)).text).toContain('已驳回')

  await phone.goto(`${memberUrl}log-in`)
  await phone.getByRole('link', { name: '查询申诉进度' }).click()
  await lookUp(phone, { number, phone: appellant.phone })
  await expect(phone.getByRole('heading', { name: '身份申诉已驳回' })).toBeVisible()
  await expect(phone.getByText('照片不是证件原件，而是复印件、翻拍，或经过修改')).toBeVisible()
  await expect(phone.getByText('请拍摄证件原件，不要拍复印件')).toBeVisible()
  await picture(phone, 'mobile-appeal-dismissed')
  await press(phone, '再次申诉')
  await typeSmsCode(phone, sms, appellant.phone)
  await press(phone, '验证并继续')
  await expect(phone.getByText('第 1 步，共 5 步：填写身份信息')).toBeVisible()
  await expect(phone.getByLabel('姓名')).toHaveValue(appellant.name)
  await expect(phone.getByLabel('证件号码')).toHaveValue(appellant.document.number)
  await press(phone, '下一步')
  await expect(phone.getByText('第 3 步，共 5 步：上传证件照片')).toBeVisible()
})

test('M3 the warned holder opens the link of the message and objects; the desk shows it, and two must agree', async ({
  phone,
  reviewer,
  sms,
  world,
}) => {
  const { holder, number } = await world.appeal()
  await phone.goto(await sms.find(holder.phone, /https?:\S+\/m\/objection#\S+/))
  await expect(phone.getByText(number)).toBeVisible()
  const reason = '手机一直是我在用，没有人替我申诉'
  await phone.getByLabel('异议理由（可不填）').fill(reason)
  await picture(phone, 'mobile-objection')
  await press(phone, '我要异议')
  await expect(phone.getByText('您已提出异议')).toBeVisible()
  await phone.reload()
  await expect(phone.getByText('您已提出异议')).toBeVisible()
  await expect(phone.getByRole('button', { name: '我要异议' })).toBeHidden()

  await reviewer.getByRole('link', { name: '有异议' }).click()
  await openCase(reviewer, number)
  await expect(reviewer.getByText('有异议', { exact: true })).toBeVisible()
  await expect(reviewer.getByText('需两人', { exact: true })).toBeVisible()
  await expect(reviewer.getByText(`理由：${reason}`)).toBeVisible()
  await picture(reviewer, 'console-appeal-objected')
})

test('M3 a better photo is asked for, supplied by phone and number, and the case is back with the reviewers', async ({
  phone,
  reviewer,
  memberUrl,
  sms,
}, info) => {
  const appellant = demoAppellant(info, 'photoIsBlurred')
  const number = await numberTo(sms, appellant.phone)
  await claim(reviewer, number)
  await reviewer.keyboard.press('Escape')
  await reviewer.keyboard.press('p')
  await reviewer.getByRole('radio', { name: /照片模糊/ }).check()
  await reviewer.getByRole('button', { name: '确认发送' }).click()
  await expect(reviewer.getByText('已请申诉人补照片，短信已发出')).toBeVisible()
  await expect.poll(async () => (await sms.latest(appellant.phone)).text).toContain('需要补交证件照片')

  await follow(phone, memberUrl, { number, phone: appellant.phone })
  await expect(phone.getByRole('heading', { name: '身份申诉待补照片' })).toBeVisible()
  await expect(phone.getByText('照片模糊，看不清文字')).toBeVisible()
  await press(phone, '补交照片')
  await bringCard(phone)
  await typeSmsCode(phone, sms, appellant.phone)
  await picture(phone, 'mobile-appeal-supplying')
  await press(phone, '提交照片')
  await expect(phone.getByRole('heading', { name: '身份申诉待审核' })).toBeVisible()

  await reviewer.getByRole('link', { name: '返回队列' }).first().click()
  await openCase(reviewer, number)
  await expect(reviewer.getByText('补来照片')).toBeVisible()
  await expect(reviewer.getByRole('button', { name: '领取', exact: true })).toBeVisible()
})
