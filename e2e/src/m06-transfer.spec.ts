import { goTo, logInToConsole } from './support/console-app.ts'
import { chooseBranch, logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M6 transfer: started on the phone, let go, assigned by a committee, and done in both apps', async ({
  phone,
  pc,
  open,
  consoleUrl,
  memberUrl,
  world,
}) => {
  const { committee, branch } = await world.committeeWithBranch()
  const { committee: other, branch: right } = await world.committeeWithBranch()
  const member = await world.member(branch)
  await logInToMemberApp(phone, memberUrl, member)
  await phone.getByRole('link', { name: '我的组织' }).click()
  await phone.getByRole('link', { name: '转移团组织' }).click()
  await press(phone, '发起转接')
  await chooseBranch(phone, other.shortName)
  await phone.getByLabel('转接说明').fill('随父母迁居，到新学校就读')
  await press(phone, '提交')
  await expect(phone.getByText(`现由“${branch.shortName}”办理`)).toBeVisible()
  await expect(phone.getByText(`转由“${committee.shortName}”办理`)).toBeVisible()
  await picture(phone, 'mobile-transfer')

  await logInToConsole(pc, consoleUrl, branch)
  await goTo(pc, '转移团组织')
  await pc.getByRole('link', { name: member.name }).click()
  await pc.getByRole('button', { name: '同意转出' }).click()
  await pc.getByRole('button', { name: /确\s?定/ }).click()
  await expect(pc.getByRole('dialog').getByText(`等待${other.shortName}审核转入`)).toBeVisible()
  await picture(pc, 'console-transfer')

  const committeePc = await open('pc')
  await logInToConsole(committeePc, consoleUrl, other)
  await goTo(committeePc, '转移团组织')
  await committeePc.getByRole('link', { name: member.name }).click()
  await committeePc.getByRole('button', { name: '同意转入' }).click()
  await committeePc.getByRole('button', { name: /确\s?定/ }).click()
  await committeePc.getByRole('button', { name: '分配团支部' }).click()
  const choice = committeePc.getByRole('combobox', { name: '团支部' })
  await choice.fill(right.shortName)
  await committeePc.getByTitle(right.shortName).last().click()
  await committeePc.getByRole('button', { name: /确\s?定/ }).click()
  await expect(committeePc.getByRole('dialog').getByText('已完成')).toBeVisible()

  await phone.reload()
  await phone.getByText('以往的转接').click()
  await expect(phone.getByRole('heading', { name: '已完成' })).toBeVisible()
  const roll = async (organization: typeof branch) =>
    (await organization.client.members.list({})).items.map(({ name, status }) => `${name} ${status}`)
  expect(await roll(branch)).toEqual([])
  expect(await roll(right)).toEqual([`${member.name} active`])
})
