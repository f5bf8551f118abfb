import { goTo, logInToConsole } from './support/console-app.ts'
import { logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('review: a returned application shows its reason, is mended by the applicant and approved', async ({
  pc,
  phone,
  consoleUrl,
  memberUrl,
  sms,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const person = await world.applicant(branch)
  const reason = '入团时间与入团志愿书不一致，请核对'
  await logInToConsole(pc, consoleUrl, branch)
  await goTo(pc, '加入申请')
  await pc.getByRole('link', { name: person.name }).click()
  await pc.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click()
  await pc.getByRole('button', { name: '确认退回' }).click()
  await expect(pc.getByText('请输入退回原因').or(pc.getByText('请填写退回原因')).first()).toBeVisible()
  await pc.getByRole('button', { name: reason }).click()
  await expect(pc.getByLabel('退回原因')).toHaveValue(reason)
  await picture(pc, 'console-return')
  await pc.getByRole('button', { name: '确认退回' }).click()
  await expect(pc.getByRole('dialog').getByText(`原因：${reason}`)).toBeVisible()
  await expect.poll(async () => (await sms.latest(person.phone)).text).toContain(reason)

  await logInToMemberApp(phone, memberUrl, person)
  await phone.goto(`${memberUrl}organization`)
  await expect(phone.getByText('加入申请已退回')).toBeVisible()
  await expect(phone.getByText(reason).first()).toBeVisible()
  await picture(phone, 'mobile-returned')
  await press(phone, '修改后重新提交')
  await phone.getByLabel('入团日期').fill('2015-06-01')
  await press(phone, '修改后重新提交')
  await expect(phone.getByText(`现由“${branch.shortName}”办理`)).toBeVisible()

  await pc.goto(`${consoleUrl}join-applications`)
  await pc.getByRole('link', { name: person.name }).click()
  const drawer = pc.getByRole('dialog')
  await expect(drawer.getByText('2015-06-01')).toBeVisible()
  await drawer.getByRole('button', { name: '通过', exact: true }).click()
  await pc.getByRole('button', { name: '确认通过' }).click()
  await expect(drawer.getByText('已通过').first()).toBeVisible()
})

test('review: many are approved and returned at once, with a result for each row', async ({
  pc,
  consoleUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const people = []
  for (let count = 0; count < 4; count += 1) people.push(await world.applicant(branch))
  const [first, second, third, fourth] = people.map(({ name }) => name)
  const select = (name = '') => pc.getByRole('checkbox', { name: `选择 ${name}` }).check()
  await logInToConsole(pc, consoleUrl, branch)
  await goTo(pc, '加入申请')
  await select(first)
  await select(second)
  await expect(pc.getByText('已选 2 项')).toBeVisible()
  await pc.getByRole('button', { name: '批量通过' }).click()
  const dialog = pc.getByRole('dialog')
  await expect(dialog).toContainText('批量通过 2 份申请')
  await expect(dialog.getByRole('link')).toHaveText([first ?? '', second ?? ''])
  // One of them is decided elsewhere meanwhile: the others must not suffer.
  const { items } = await branch.client.joinApplications.list({ scope: 'own', state: 'pending' })
  const id = items.find(({ name }) => name === first)?.id ?? ''
  await branch.client.joinApplications.return({ id, reason: '您不在本支部' })
  await pc.getByRole('button', { name: '确认通过' }).click()
  await expect(dialog).toContainText('成功 1 份，未成功 1 份')
  const row = (name = '') => dialog.getByRole('row').filter({ hasText: name })
  await expect(row(first)).toContainText('处理完毕')
  await expect(row(second)).toContainText('成功')
  await picture(pc, 'console-bulk-outcome')
  await dialog.getByRole('button', { name: '关闭' }).last().click()

  await select(third)
  await select(fourth)
  await pc.getByRole('button', { name: '批量退回' }).click()
  await pc.getByLabel('退回原因').fill('请核对入团时间')
  await pc.getByRole('button', { name: '确认退回' }).click()
  await expect(dialog).toContainText('成功 2 份，未成功 0 份')
})
