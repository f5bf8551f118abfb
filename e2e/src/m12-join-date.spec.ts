import { chooseBranch, logInToMemberApp, press } from './support/member-app.ts'
import { inventMemberNumber } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M12 joined before 2016 asks for no number, from 2016 on for one that agrees with the date; every rule stands at the field', async ({
  phone,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const number = inventMemberNumber(2018)
  await logInToMemberApp(phone, memberUrl, await world.person('youth'))
  await phone.goto(`${memberUrl}organization/apply`)
  const joinedOn = phone.getByLabel('入团日期')
  const field = phone.getByLabel('团员编号')
  await joinedOn.fill('2015-12-31')
  await expect(phone.getByText('2016 年 1 月 1 日以前入团的，不需填写团员编号')).toBeVisible()
  await expect(field).toBeHidden()

  await joinedOn.fill('2016-01-01')
  await expect(field).toBeVisible()
  await expect(phone.getByText('前 4 位是入团年份 2016')).toBeVisible()
  const rule = (text: string) => phone.getByRole('listitem').filter({ hasText: text })
  await field.fill('2015')
  await expect(rule('12 位数字').getByRole('img', { name: '不符合' })).toBeVisible()
  await field.fill('201511000001')
  await expect(rule('前 4 位是入团年份').getByRole('img', { name: '不符合' })).toBeVisible()

  await joinedOn.fill('2018-05-04')
  await field.fill('201699000001')
  await chooseBranch(phone, branch.shortName)
  await press(phone, '提交加入申请')
  await expect(phone.getByText('团员编号的前 4 位与入团年份不一致，请核对编号和入团时间')).toBeVisible()
  await expect(field).toBeFocused()
  await picture(phone, 'mobile-number-refused')

  await field.fill('')
  await press(phone, '提交加入申请')
  await expect(phone.getByText(/2016 年 1 月 1 日及以后入团的，须填写团员编号/)).toBeVisible()

  await field.fill(number)
  await expect(rule('前 4 位是入团年份').getByRole('img', { name: '符合', exact: true })).toBeVisible()
  await press(phone, '提交加入申请')
  await expect(phone.getByText(`现由“${branch.shortName}”办理`)).toBeVisible()
  await expect(phone.getByText(number)).toBeVisible()
})

test('M12 joined before 2016: the system makes the number when the branch approves', async ({
  phone,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const person = await world.applicant(branch, { joinedOn: '2015-12-31' })
  const { items } = await branch.client.joinApplications.list({ scope: 'own' })
  await branch.client.joinApplications.approve({ id: items[0]?.id ?? '' })
  await logInToMemberApp(phone, memberUrl, person)
  const card = phone.getByRole('region', { name: '团员' })
  await expect(card.getByRole('definition').nth(1)).toHaveText(/\S{8,}/)
  await expect(card).toContainText('2015-12-31')
})
