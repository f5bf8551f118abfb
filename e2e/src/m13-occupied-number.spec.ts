import { chooseBranch, logInToMemberApp, press } from './support/member-app.ts'
import { inventMemberNumber } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M13 a number that another member holds is refused with 团员编号被占用, at its field, and nothing typed is lost', async ({
  phone,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const memberNumber = inventMemberNumber(2018)
  await world.applicant(branch, { joinedOn: '2018-05-04', memberNumber })
  const { items } = await branch.client.joinApplications.list({ scope: 'own' })
  await branch.client.joinApplications.approve({ id: items[0]?.id ?? '' })

  await logInToMemberApp(phone, memberUrl, await world.person('cadre'))
  await phone.goto(`${memberUrl}organization/apply`)
  await chooseBranch(phone, branch.shortName)
  await phone.getByLabel('入团日期').fill('2018-05-05')
  await phone.getByLabel('团员编号').fill(memberNumber)
  await press(phone, '提交加入申请')
  await expect(phone.getByText('团员编号被占用', { exact: true })).toBeVisible()
  await expect(phone.getByText('请先核对是否输错')).toBeVisible()
  await expect(phone.getByLabel('团员编号')).toHaveValue(memberNumber)
  await expect(phone.getByLabel('入团日期')).toHaveValue('2018-05-05')
  await picture(phone, 'mobile-number-occupied')
})
