import { goTo, logInToConsole } from './support/console-app.ts'
import { inventPhone } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('O8 添加成员: both name and number must match, who is not registered is invited, who matches is a member', async ({
  pc,
  consoleUrl,
  sms,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const person = await world.person('youth')
  await logInToConsole(pc, consoleUrl, branch)
  await goTo(pc, '我的团员')
  await expect(pc.getByText('还没有团员')).toBeVisible()
  await pc.getByRole('button', { name: '添加成员' }).click()
  const dialog = pc.getByRole('dialog', { name: '添加成员' })
  const byDocument = dialog.getByRole('tabpanel', { name: '按姓名和证件号' })
  await byDocument.getByLabel('姓名').fill('某某某')
  await byDocument.getByLabel('证件号码').fill(person.document.number)
  await byDocument.getByLabel('入团时间').fill('2015-05')
  await expect(byDocument.getByText('2016 年以前入团的，编号由系统生成')).toBeVisible()
  await byDocument.getByRole('button', { name: '添加' }).click()
  await expect(byDocument.getByRole('alert')).toContainText('该团员未注册，建议注册后再添加')
  await picture(pc, 'console-add-member-refused')

  await byDocument.getByRole('button', { name: '用短信邀请其注册' }).click()
  const byInvitation = dialog.getByRole('tabpanel', { name: '短信邀请' })
  await expect(byInvitation.getByLabel('姓名')).toHaveValue('某某某')
  const phone = inventPhone()
  await byInvitation.getByLabel('手机号').fill(phone)
  await byInvitation.getByRole('button', { name: '发送邀请' }).click()
  await expect(byInvitation.getByRole('cell', { name: '已发送' })).toBeVisible()
  const message = await sms.find(phone, /.*邀请您加入团组织.*/)
  expect(message).toContain(`/m/register?organization=${branch.id}`)

  await dialog.getByRole('tab', { name: '按姓名和证件号' }).click()
  await byDocument.getByLabel('姓名').fill(person.name)
  await byDocument.getByRole('button', { name: '添加' }).click()
  await expect(byDocument.getByText(`已添加${person.name}为`)).toBeVisible()
  await picture(pc, 'console-member-added')
  await byDocument.getByRole('button', { name: '完成' }).click()
  await expect(pc.getByRole('link', { name: person.name })).toBeVisible()
  const { membership } = await person.client.members.mine()
  expect(membership?.organization.id).toBe(branch.id)
})
