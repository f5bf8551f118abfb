import { refusalOf } from '@qingtuan/contract/client'
import { goTo, logInToConsole } from './support/console-app.ts'
import { logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('O2 the branch changes a record: the timeline keeps who, old and new, and the member reads it; M11 the number stays', async ({
  pc,
  phone,
  consoleUrl,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const member = await world.member(branch)
  await logInToConsole(pc, consoleUrl, branch)
  await goTo(pc, '我的团员')
  await pc.getByRole('link', { name: member.name }).click()
  await expect(pc.getByText(/还缺必填项/)).toBeVisible()
  await picture(pc, 'console-member-record')
  await pc.getByRole('button', { name: '修改', exact: true }).click()
  const dialog = pc.getByRole('dialog', { name: `修改 ${member.name} 的信息` })
  await dialog.getByLabel('民族').fill('满')
  await pc.getByTitle('满族', { exact: true }).click()
  await dialog.getByLabel('工作单位或学校').fill('第一中学')
  await picture(pc, 'console-edit-record')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(pc.getByText('民族：（空） → 满族')).toBeVisible()
  await expect(pc.getByText('工作单位或学校：（空） → 第一中学')).toBeVisible()

  const number = (await member.client.members.mine()).membership?.memberNumber ?? ''
  await logInToMemberApp(phone, memberUrl, member)
  await phone.getByRole('link', { name: '我的组织' }).click()
  await expect(phone.getByText('民族：（空） → 满族')).toBeVisible()
  await phone.getByRole('link', { name: '我的', exact: true }).click()
  await phone.getByRole('link', { name: '个人资料' }).click()
  await phone.getByRole('link', { name: '修改联系方式、学历、职业' }).click()
  await phone.getByLabel('职业').fill('学生')
  await picture(phone, 'mobile-own-record')
  await press(phone, '保存')
  await expect(phone.getByRole('heading', { name: '个人资料' })).toBeVisible()

  // M11: no endpoint of the member takes a number; what is not an entry of the form is not read.
  const set = { occupation: '教师', number: '201811000001', memberNumber: '201811000001' }
  await member.client.members.editOwn({ set })
  const { membership } = await member.client.members.mine()
  expect([membership?.memberNumber, membership?.occupation]).toEqual([number, '教师'])
  const edit = { id: membership?.id ?? '', set: { joinedOn: '2018-05-04' }, memberNumber: '201811000001' }
  const denied = await member.client.members.edit(edit).catch((error: unknown) => refusalOf(error)?.code)
  expect(denied).toBe('access.denied')
})
