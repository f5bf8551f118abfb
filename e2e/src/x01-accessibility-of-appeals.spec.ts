import { expectAccessible, lookAt, lookAtPage } from './support/accessible.ts'
import { bringCard, filedNumber, follow, numberTo } from './support/appeal.ts'
import { qingtuan } from './support/command-line.ts'
import { typeConsoleSmsCode } from './support/console-app.ts'
import { demoAppellant } from './support/demo-members.ts'
import { claim, read } from './support/desk.ts'
import { press, typeNewPassword, typeSmsCode } from './support/member-app.ts'
import { digits, inventPerson } from './support/people.ts'
import { expect, test } from './support/test.ts'

// Axe looks long on a machine that is busy.
test.describe.configure({ timeout: 120_000 })

test('X1 axe finds nothing serious on the steps of an appeal on the phone', async ({
  phone,
  memberUrl,
  sms,
}) => {
  const person = inventPerson()
  await phone.goto(`${memberUrl}appeal`)
  await lookAtPage(phone, 'appeal-who')
  await press(phone, '下一步')
  await expectAccessible(phone)
  await phone.getByLabel('姓名').fill(person.name)
  await phone.getByLabel('证件号码').fill(person.document.number)
  await press(phone, '下一步')
  await expect(phone.getByText(/^第 2 步/)).toBeVisible()
  await lookAtPage(phone, 'appeal-phone')
  await phone.getByLabel('新手机号').fill(person.phone)
  await typeSmsCode(phone, sms, person.phone)
  await press(phone, '下一步')
  await expect(phone.getByText(/^第 3 步/)).toBeVisible()
  await lookAtPage(phone, 'appeal-photos')
  await bringCard(phone)
  await expectAccessible(phone)
  await press(phone, '下一步')
  await typeNewPassword(phone, '申诉通过后的密码', person.password)
  await lookAtPage(phone, 'appeal-password')
  await press(phone, '下一步')
  await expect(phone.getByText(/^第 5 步/)).toBeVisible()
  await lookAtPage(phone, 'appeal-check')
  await press(phone, '提交申诉')
  const number = await filedNumber(phone)
  await lookAtPage(phone, 'appeal-filed')
  await follow(phone, memberUrl, { number, phone: person.phone })
  await lookAtPage(phone, 'appeal-followed')
  await press(phone, '撤回申诉')
  await expectAccessible(phone)
})

test('X1 axe finds nothing serious where a holder objects', async ({ phone, sms, world }) => {
  const { holder } = await world.appeal()
  await phone.goto(await sms.find(holder.phone, /https?:\S+\/m\/objection#\S+/))
  await expect(phone.getByRole('button', { name: '我要异议' })).toBeVisible()
  await lookAtPage(phone, 'objection')
  await press(phone, '我要异议')
  await expect(phone.getByText('您已提出异议')).toBeVisible()
  await expectAccessible(phone)
})

test('X1 axe finds nothing serious on the appeal on the PC and where the phone hands photos over', async ({
  pc,
  phone,
  consoleUrl,
  sms,
}) => {
  const person = inventPerson()
  const next = () => pc.getByRole('button', { name: '下一步' }).click()
  await pc.goto(`${consoleUrl}appeal`)
  await pc.getByLabel('姓名').fill(person.name)
  await pc.getByLabel('证件号码').fill(person.document.number)
  await next()
  await pc.getByLabel('新手机号').fill(person.phone)
  await lookAtPage(pc, 'pc-appeal-phone')
  await typeConsoleSmsCode(pc, sms, person.phone)
  await next()
  const opened = pc.waitForResponse((response) => response.url().endsWith('/photo-handovers'))
  await pc.getByRole('button', { name: '用手机拍照' }).click()
  const { address }: { address: string } = await (await opened).json()
  await expect(pc.getByRole('img', { name: '在手机上打开拍照页面的二维码' })).toBeVisible()
  await lookAtPage(pc, 'pc-appeal-photos')
  await phone.goto(address)
  await lookAtPage(phone, 'handover')
  await bringCard(phone)
  await lookAtPage(phone, 'handover-done')
  await expect(pc.getByText('已由手机传来')).toHaveCount(2)
  await next()
  await expect(pc.getByRole('heading', { name: '登录密码' })).toBeVisible()
  await lookAtPage(pc, 'pc-appeal-password')
  await lookAt(pc, consoleUrl, ['appeal/follow'], 'pc')
})

test('X1 axe finds nothing serious on the reviewers’ desk', async ({ reviewer, consoleUrl, sms }, info) => {
  const appellant = demoAppellant(info, 'isLookedAt')
  await lookAt(reviewer, consoleUrl, ['figures', 'security', '?view=decided', ''], 'desk')
  await claim(reviewer, await numberTo(sms, appellant.phone))
  await lookAtPage(reviewer, 'desk-case')
  await read(reviewer, appellant)
  await lookAtPage(reviewer, 'desk-case-read')
  for (const [key, dialog] of [
    ['d', /^驳回申诉/],
    ['p', /^请申诉人补照片/],
    ['?', /^快捷键/],
  ] as const) {
    await reviewer.keyboard.press(key)
    await expect(reviewer.getByRole('dialog', { name: dialog })).toBeVisible()
    await expectAccessible(reviewer)
    await reviewer.keyboard.press('Escape')
    await expect(reviewer.getByRole('dialog', { name: dialog })).toBeHidden()
  }
  await reviewer.keyboard.press('l')
  await expect(reviewer.getByText('已退回队列')).toBeVisible()
})

test('X1 axe finds nothing serious where somebody opens the account for the desk', async ({ pc }) => {
  const asked = ['--name', '柳审核', '--user-name', `s${digits(9)}`, '--role', 'reviewer']
  const printed = await qingtuan('create-staff', ...asked)
  await pc.goto(/\S+\/enrol#\S+/.exec(printed)?.[0] ?? '')
  await expect(pc.getByRole('code')).toBeVisible()
  await lookAtPage(pc, 'enrol')
})
