import { logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

const MEMBERS_ONLY = '此功能目前仅向正式团员和团干部开放'

test('M8 社区服务 is shut to who registered as 我不是团员, and leads to 转为团员 / 转为团干部', async ({
  phone,
  memberUrl,
  world,
}) => {
  await logInToMemberApp(phone, memberUrl, await world.person('youth'))
  await phone.getByRole('link', { name: /^社区服务/ }).click()
  await expect(phone.getByText(MEMBERS_ONLY)).toBeVisible()
  await expect(phone.getByText('您注册的身份是“我不是团员”')).toBeVisible()
  await picture(phone, 'mobile-service-not-member')
  await press(phone, '去“个人资料”转为团员或团干部')
  await expect(phone.getByRole('link', { name: '转为团员' })).toBeVisible()
  await expect(phone.getByRole('link', { name: '转为团干部' })).toBeVisible()
})

test('M8 社区服务 says which branch has the join application since when, and opens with its approval', async ({
  phone,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const applicant = await world.applicant(branch)
  await logInToMemberApp(phone, memberUrl, applicant)
  await phone.getByRole('link', { name: '我的', exact: true }).click()
  await phone.getByRole('link', { name: '社区服务' }).click()
  await expect(phone.getByText(MEMBERS_ONLY)).toBeVisible()
  await expect(phone.getByText(`起等待“${branch.shortName}”审核`)).toBeVisible()
  await picture(phone, 'mobile-service-pending')
  await press(phone, '查看加入申请')
  await expect(phone.getByText('加入申请待审核')).toBeVisible()
  const { items } = await applicant.client.joinApplications.mine()
  await branch.client.joinApplications.approve({ id: items[0]?.id ?? '' })
  expect(await applicant.client.communityService.gate()).toMatchObject({ reason: null })
  await phone.goto(`${memberUrl}service`)
  await expect(phone.getByRole('heading', { name: '社区服务' })).toBeVisible()
  await expect(phone.getByRole('status', { name: '加载中' })).toBeHidden()
  await expect(phone.getByText(MEMBERS_ONLY)).toBeHidden()
})
