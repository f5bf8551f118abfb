import { CARD } from './support/cards.ts'
import { goTo, logInToConsole } from './support/console-app.ts'
import { logInToMemberApp, press } from './support/member-app.ts'
import { inventMemberNumber } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M11 a member asks for the right number with a photo of the admission form, the branch returns it once and then changes the number', async ({
  pc,
  phone,
  consoleUrl,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const [present, wanted] = [inventMemberNumber(2018), inventMemberNumber(2018)]
  const member = await world.applicant(branch, { joinedOn: '2018-05-04', memberNumber: present })
  const { items } = await branch.client.joinApplications.list({ scope: 'own' })
  await branch.client.joinApplications.approve({ id: items[0]?.id ?? '' })

  await logInToMemberApp(phone, memberUrl, member)
  await phone.goto(`${memberUrl}organization`)
  await phone.getByRole('link', { name: '团员编号有误' }).click()
  await press(phone, '提交申请')
  await expect(phone.getByText('请拍摄或选择这张照片')).toBeVisible()
  await phone.getByLabel('团员编号').fill(wanted)
  await phone.getByLabel('原因').fill('与志愿书封面不一致')
  await phone.getByLabel('入团志愿书封面：从相册选择').setInputFiles(CARD.back)
  await expect(phone.getByText('✓ 已上传')).toBeVisible()
  await picture(phone, 'mobile-number-correction')
  await press(phone, '提交申请')
  await expect(phone.getByRole('heading', { name: '更正申请：待审核' })).toBeVisible()
  await expect(phone.getByText(`由“${branch.shortName}”办理`)).toBeVisible()

  await logInToConsole(pc, consoleUrl, branch)
  await expect(pc.getByText('份编号更正申请待审核')).toBeVisible()
  await goTo(pc, '团员编号')
  await pc.getByRole('link', { name: member.name }).click()
  const drawer = pc.getByRole('dialog')
  await drawer.getByRole('button', { name: '查看照片' }).click()
  await expect(drawer.getByRole('img', { name: '入团志愿书封面' })).toBeVisible()
  await picture(pc, 'console-number-correction')
  await drawer.getByRole('button', { name: '退回' }).click()
  await pc.getByLabel('退回原因').fill('照片看不清')
  await pc.getByRole('dialog', { name: '退回更正申请' }).getByRole('button', { name: '退回' }).click()
  await expect(pc.getByText('已退回').first()).toBeVisible()

  await phone.reload()
  await expect(phone.getByText('退回原因：照片看不清')).toBeVisible()
  await press(phone, '修改后重新提交')
  await press(phone, '重新提交')
  await expect(phone.getByRole('heading', { name: '更正申请：待审核' })).toBeVisible()

  await pc.reload()
  await drawer.getByRole('button', { name: '通过并更改编号' }).click()
  const question = pc.getByRole('dialog', { name: '更改团员编号' })
  await expect(question).toContainText(`将由 ${present} 改为 ${wanted}`)
  await question.getByRole('button', { name: '通过并更改编号' }).click()
  await expect(pc.getByText('已更改编号')).toBeVisible()

  await phone.goto(`${memberUrl}organization`)
  await expect(phone.getByRole('region', { name: '团员' })).toContainText(wanted)
})
