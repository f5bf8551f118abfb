import { chooseBranch, logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('M8 registered as 我不是团员: 我的 → 个人资料 → 转为团员 sends the join application', async ({
  phone,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const person = await world.person('youth')
  await logInToMemberApp(phone, memberUrl, person)
  await phone.getByRole('link', { name: '我的', exact: true }).click()
  await phone.getByRole('link', { name: '个人资料' }).click()
  await expect(phone.getByText('非团员')).toBeVisible()
  await phone.getByRole('link', { name: '转为团员' }).click()
  // The name is on record and need not be typed; the number is typed again.
  await expect(phone.getByLabel('姓名')).toHaveValue(person.name)
  await phone.getByLabel('证件号码').fill(person.document.number)
  await chooseBranch(phone, branch.shortName)
  await phone.getByLabel('入团日期').fill('2015-05-04')
  await picture(phone, 'mobile-convert')
  await press(phone, '转为团员')
  await expect(phone.getByText('已转为团员，加入申请已提交')).toBeVisible()
  await expect(phone.getByText('加入申请待审核')).toBeVisible()
  await expect(phone.getByText(`现由“${branch.shortName}”办理`)).toBeVisible()
  await picture(phone, 'mobile-converted')
  const { items } = await branch.client.joinApplications.list({ scope: 'own', state: 'pending' })
  expect(items.map(({ name }) => name)).toEqual([person.name])

  await phone.goto(`${memberUrl}me/profile`)
  await expect(phone.getByText('加入申请办理中')).toBeVisible()
  await expect(phone.getByRole('link', { name: '转为团员' })).toBeHidden()
})

test('M8 转为团干部 gives no standing: the home page says so, one step from a join application', async ({
  phone,
  memberUrl,
  world,
}) => {
  const person = await world.person('youth')
  await logInToMemberApp(phone, memberUrl, person)
  await phone.goto(`${memberUrl}me/profile`)
  await phone.getByRole('link', { name: '转为团干部' }).click()
  await phone.getByLabel('证件号码').fill(person.document.number)
  await press(phone, '转为团干部')
  await expect(phone.getByText('团干部身份以组织任命为准，请联系您的团组织')).toBeVisible()
  await expect(phone.getByText('您注册的身份是团干部，没有提交加入申请')).toBeVisible()
  await picture(phone, 'mobile-converted-cadre')
  await press(phone, '申请加入团组织')
  await expect(phone.getByRole('heading', { name: '申请加入团组织' })).toBeVisible()
})
