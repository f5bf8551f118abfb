import { chooseBranch, logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M6 wrong organization: a pending application is redirected; the old branch has it no longer', async ({
  phone,
  memberUrl,
  world,
}) => {
  const { committee, branch } = await world.committeeWithBranch()
  const right = await world.organization(committee.client, 'branch')
  const person = await world.applicant(branch)
  await logInToMemberApp(phone, memberUrl, person)
  await phone.getByRole('link', { name: '我的组织' }).click()
  await expect(phone.getByText(`现由“${branch.shortName}”办理`)).toBeVisible()
  await press(phone, '转移团组织')
  await chooseBranch(phone, right.shortName)
  await picture(phone, 'mobile-redirect')
  await press(phone, '确认转移')
  await expect(phone.getByText(`现由“${right.shortName}”办理`)).toBeVisible()
  await expect(phone.getByText(`转到 ${right.shortName}`)).toBeVisible()
  const waiting = async (organization: typeof right) =>
    (await organization.client.joinApplications.list({ scope: 'own', state: 'pending' })).items.map(
      ({ name }) => name,
    )
  expect(await waiting(branch)).toEqual([])
  expect(await waiting(right)).toEqual([person.name])
})

test('M6 an application is withdrawn after its effects were shown, and can be filed anew', async ({
  phone,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const person = await world.applicant(branch)
  await logInToMemberApp(phone, memberUrl, person)
  await phone.goto(`${memberUrl}organization`)
  await press(phone, '撤回申请')
  const dialog = phone.getByRole('dialog')
  await expect(dialog).toContainText(`“${branch.shortName}”将不再办理这份申请`)
  await dialog.getByRole('button', { name: '取消' }).click()
  await expect(phone.getByText(`现由“${branch.shortName}”办理`)).toBeVisible()
  await press(phone, '撤回申请')
  await dialog.getByRole('button', { name: '撤回申请' }).click()
  await expect(phone.getByText('您撤回了申请，可以随时重新申请。')).toBeVisible()
  await picture(phone, 'mobile-withdrawn')
  await press(phone, '重新申请')
  await expect(phone.getByRole('heading', { name: '申请加入团组织' })).toBeVisible()
})
