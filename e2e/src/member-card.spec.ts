import { logInToMemberApp } from './support/member-app.ts'
import { inventMemberNumber } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('a member shows the electronic card, and whoever scans its code learns that it is good and no more', async ({
  pc,
  phone,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const memberNumber = inventMemberNumber(2018)
  const member = await world.applicant(branch, { joinedOn: '2018-05-04', memberNumber })
  const { items } = await branch.client.joinApplications.list({ scope: 'own' })
  await branch.client.joinApplications.approve({ id: items[0]?.id ?? '' })

  await logInToMemberApp(phone, memberUrl, member)
  await phone.getByRole('link', { name: '出示电子团员证' }).click()
  const code = phone.getByRole('img', { name: '电子团员证二维码' })
  await expect(code).toBeVisible()
  await expect(phone.getByText(memberNumber)).toBeVisible()
  await picture(phone, 'mobile-member-card')

  const { card } = await member.client.members.card()
  await pc.goto(`${memberUrl}card/${card?.address.split('/').at(-1)}`)
  await expect(pc.getByRole('heading', { name: '有效' })).toBeVisible()
  await expect(pc.getByText(branch.fullName)).toBeVisible()
  await expect(pc.getByText(member.name)).toHaveCount(0)
  await expect(pc.getByText(memberNumber)).toHaveCount(0)
  await picture(pc, 'mobile-member-card-verified')

  await pc.goto(`${memberUrl}card/${'A'.repeat(48)}`)
  await expect(pc.getByText(/这不是有效的电子团员证二维码/)).toBeVisible()
})
