import { goTo, logInToConsole } from './support/console-app.ts'
import { logInToMemberApp, press } from './support/member-app.ts'
import { inventMemberNumber } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('a committee tells some members of a branch something; one reads and confirms it, and the figures say so', async ({
  pc,
  phone,
  consoleUrl,
  memberUrl,
  world,
}) => {
  const { branch, committee } = await world.committeeWithBranch()
  const member = await world.applicant(branch, {
    joinedOn: '2018-05-04',
    memberNumber: inventMemberNumber(2018),
  })
  const { items } = await branch.client.joinApplications.list({ scope: 'own' })
  await branch.client.joinApplications.approve({ id: items[0]?.id ?? '' })
  const [onRoll] = (await branch.client.members.list({})).items
  const sex = onRoll?.sex === 'male' ? '男' : '女'

  await logInToConsole(pc, consoleUrl, committee)
  await goTo(pc, '通知下发')
  await expect(pc.getByText('还没有下发过通知')).toBeVisible()
  await pc.getByRole('button', { name: '新建通知' }).click()
  await pc.getByLabel('性别').click()
  await pc.locator('.ant-select-item-option-content', { hasText: sex }).click()
  await pc.getByLabel('标题').fill('防汛紧急集合')
  await pc.getByLabel('正文').fill('{姓名}同志：\n请到{团组织}集合。<script>alert(1)</script>')
  await pc.getByLabel('请接收人点“确认收到”').check()
  // Whatever the hour at which this runs.
  await pc.getByLabel('紧急，夜间也立即送达').check()
  await pc.getByLabel('紧急理由').fill('汛情红色预警')
  await pc.getByRole('button', { name: /^预\s?览$/ }).click()
  const dialog = pc.getByRole('dialog')
  await expect(dialog.getByText('将通知 1 名团员、0 个下级团组织')).toBeVisible()
  await expect(dialog.getByText(`${member.name}同志：`)).toBeVisible()
  await picture(pc, 'console-announcement-preview')
  await dialog.getByRole('button', { name: '确认发送' }).click()
  await expect(pc.getByText('已发送', { exact: true })).toBeVisible()
  await expect(pc.getByRole('button', { name: '提醒未确认的 1 人' })).toBeVisible()

  await logInToMemberApp(phone, memberUrl, member)
  await phone.getByRole('link', { name: '我的', exact: true }).click()
  await phone.getByRole('link', { name: /通知/ }).click()
  await phone.getByRole('button', { name: /通知：防汛紧急集合/ }).click()
  await expect(phone.getByText(`请到${branch.shortName}集合。<script>alert(1)</script>`)).toBeVisible()
  await press(phone, '确认收到')
  await expect(phone.getByText(/您已于 .* 确认收到/)).toBeVisible()
  await picture(phone, 'mobile-announcement')

  await pc.reload()
  await expect(pc.getByRole('row', { name: new RegExp(branch.shortName) }).first()).toContainText('1（100%）')
  await expect(pc.getByRole('row', { name: new RegExp(member.name) })).toContainText('202')
  await expect(pc.getByRole('button', { name: /提醒/ })).toBeHidden()
  await picture(pc, 'console-announcement')

  await pc.getByRole('button', { name: /^撤\s?回$/ }).click()
  await pc
    .getByRole('dialog')
    .getByRole('button', { name: /^撤\s?回$/ })
    .click()
  await expect(pc.getByText('已撤回', { exact: true }).first()).toBeVisible()
  await phone.reload()
  await expect(phone.getByText('通知已撤回')).toBeVisible()
  await expect(phone.getByText('防汛紧急集合')).toBeHidden()
})
