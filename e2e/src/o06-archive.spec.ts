import { goTo, logInToConsole } from './support/console-app.ts'
import { logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('O6 archive: effects first, name and password again; members float, sessions end, and a new branch takes them in', async ({
  pc,
  phone,
  open,
  consoleUrl,
  memberUrl,
  world,
}) => {
  const { committee, branch } = await world.committeeWithBranch()
  const haven = await world.organization(committee.client, 'branch')
  const member = await world.member(branch)
  const applicant = await world.applicant(branch)
  const elsewhere = await open('pc')
  await logInToConsole(elsewhere, consoleUrl, branch)

  await logInToConsole(pc, consoleUrl, committee)
  await pc.goto(`${consoleUrl}organizations/${branch.id}/archive`)
  await expect(pc.getByRole('row', { name: /^团员 1 转为流动团员/ })).toBeVisible()
  await expect(pc.getByRole('row', { name: /^办理中的加入申请 1 关闭并通知申请人/ })).toBeVisible()
  await picture(pc, 'console-archive')
  await pc.getByLabel('请输入该组织的全称或简称').fill(haven.shortName)
  await pc.getByRole('button', { name: '归档该组织' }).click()
  await expect(pc.getByText(/与该组织的全称、简称都不一致/)).toBeVisible()
  await pc.getByLabel('请输入该组织的全称或简称').fill(branch.shortName)
  await pc.getByRole('button', { name: '归档该组织' }).click()
  const question = pc.getByRole('dialog', { name: '再次确认身份' })
  await question.getByLabel('登录密码').fill(committee.password)
  await question.getByRole('button', { name: '确认' }).click()
  await expect(pc.getByRole('heading', { name: `“${branch.shortName}”已归档` })).toBeVisible()
  await picture(pc, 'console-archived')

  await elsewhere.reload()
  await expect(elsewhere.getByRole('button', { name: '登录', exact: true })).toBeVisible()
  const [closed] = (await applicant.client.joinApplications.mine()).items
  expect(closed?.state).toBe('closed')

  await pc.getByRole('link', { name: '查看流动团员' }).click()
  await expect(pc.getByRole('row', { name: new RegExp(member.name) })).toContainText(branch.shortName)
  await picture(pc, 'console-floating-members')
  await pc.getByRole('link', { name: /^通知，1 条未读/ }).click()
  await expect(pc.getByText(`“${branch.shortName}”已归档，1 名团员转为流动团员`)).toBeVisible()

  await logInToMemberApp(phone, memberUrl, member)
  await expect(phone.getByRole('region', { name: '团员' })).toContainText('流动团员')
  await picture(phone, 'mobile-floating')
  await phone.goto(`${memberUrl}me/notices`)
  await picture(phone, 'mobile-notices')
  await phone.goto(`${memberUrl}organization/apply?organization=${haven.id}`)
  await expect(phone.getByText('入团时间和团员编号以您的团员档案为准')).toBeVisible()
  await expect(phone.getByText(haven.fullName)).toBeVisible()
  await press(phone, '提交加入申请')
  await expect(phone.getByText(`现由“${haven.shortName}”办理`)).toBeVisible()
  const { items } = await haven.client.joinApplications.list({ scope: 'own' })
  await haven.client.joinApplications.approve({ id: items[0]?.id ?? '' })
  await phone.goto(memberUrl)
  await expect(phone.getByRole('region', { name: '团员' })).toContainText('正式团员')
})

test('O6 archive is refused while a subordinate is not archived, and names it', async ({
  pc,
  consoleUrl,
  world,
}) => {
  const { committee, branch } = await world.committeeWithBranch()
  const city = { userName: 'tuanshiwei', password: 'piaoyang-tuanqi-2026' }
  await logInToConsole(pc, consoleUrl, city)
  await goTo(pc, '下级团组织管理')
  await pc.goto(`${consoleUrl}organizations/${committee.id}/archive`)
  await expect(pc.getByText(/还有 1 个未归档的下级组织/)).toContainText(branch.shortName)
  await expect(pc.getByRole('link', { name: branch.shortName })).toBeVisible()
  await expect(pc.getByRole('button', { name: '归档该组织' })).toBeHidden()
  await picture(pc, 'console-archive-refused')
})
