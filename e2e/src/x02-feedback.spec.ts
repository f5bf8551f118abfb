import { CARD } from './support/cards.ts'
import { codeMinuteHasPassed } from './support/code-minute.ts'
import { goTo, logInToConsole } from './support/console-app.ts'
import { chooseBranch, logInToMemberApp, press, typeSmsCode } from './support/member-app.ts'
import { inventMemberNumber, inventPhone } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('X2 a member tells their branch of a problem with a screenshot; the answer does not help, and the superior settles it', async ({
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

  await logInToMemberApp(phone, memberUrl, member)
  await phone.getByRole('link', { name: '我的', exact: true }).click()
  await phone.getByRole('link', { name: '问题反馈' }).click()
  await press(phone, '提交反馈')
  await press(phone, '提交')
  await expect(phone.getByText('请用 2 至 1000 个字说明')).toBeVisible()
  await phone.getByLabel('问题描述').fill('点“提交”后没有反应')
  await phone.getByLabel('截图 1：从相册选择').setInputFiles(CARD.back)
  await expect(phone.getByText('✓ 已上传')).toBeVisible()
  await picture(phone, 'mobile-feedback-new')
  await press(phone, '提交')
  await expect(phone.getByText(`处理单位：${branch.shortName}`)).toBeVisible()
  await expect(phone.getByText(/-点“提交”后没有反应-截图1张$/)).toBeVisible()

  await logInToConsole(pc, consoleUrl, branch)
  await expect(pc.getByText('条反馈待答复')).toBeVisible()
  await goTo(pc, '反馈')
  await pc.getByRole('link', { name: '点“提交”后没有反应' }).click()
  const drawer = pc.getByRole('dialog')
  await drawer.getByRole('button', { name: '查看 1 张截图' }).click()
  await expect(drawer.getByRole('img', { name: '截图 1' })).toBeVisible()
  await picture(pc, 'console-feedback')
  await drawer.getByRole('button', { name: /^答\s?复$/ }).click()
  await pc.getByLabel('答复内容').fill('请更新到最新版本后再试')
  await pc
    .getByRole('button', { name: /^答\s?复$/ })
    .last()
    .click()
  await expect(pc.getByText('请更新到最新版本后再试').first()).toBeVisible()

  await phone.reload()
  await expect(phone.getByRole('heading', { name: '已答复' })).toBeVisible()
  await phone.getByLabel('还有什么问题').fill('更新后仍然没有反应')
  await press(phone, '反映未解决')
  await expect(phone.getByRole('heading', { name: '待再次处理' })).toBeVisible()

  await pc.reload()
  await drawer.getByRole('button', { name: /^上\s?报$/ }).click()
  await pc
    .getByRole('button', { name: /^上\s?报$/ })
    .last()
    .click()
  await expect(drawer.getByText(`“${committee.shortName}”`).first()).toBeVisible()

  const [waiting] = (await committee.client.feedback.list({})).items
  await committee.client.feedback.resolve({ id: waiting?.id ?? '', text: '已修复' })
  await phone.reload()
  await expect(phone.getByRole('heading', { name: '已解决' })).toBeVisible()
  await expect(phone.getByText('已修复')).toBeVisible()
})

test('X2 who cannot log in tells the superior of the organization named, and follows it by number and phone', async ({
  phone,
  memberUrl,
  world,
  sms,
}) => {
  const { branch, committee } = await world.committeeWithBranch()
  const number = inventPhone()
  await phone.goto(`${memberUrl}log-in`)
  await phone.getByRole('link', { name: '问题反馈' }).click()
  await phone.getByLabel('问题描述').fill('换了手机后一直无法登录')
  await phone.getByLabel('姓名').fill('林晓雨')
  await chooseBranch(phone, branch.shortName)
  await phone.getByLabel('手机号', { exact: true }).fill(number)
  await typeSmsCode(phone, sms, number)
  await picture(phone, 'mobile-visitor-feedback')
  await press(phone, '提交')
  await expect(phone.getByText(`处理单位：${committee.shortName}`)).toBeVisible()

  const [waiting] = (await committee.client.feedback.list({})).items
  await committee.client.feedback.answer({ id: waiting?.id ?? '', text: '请通过身份申诉找回账号' })
  await phone.getByRole('link', { name: '查询已提交的反馈' }).click()
  await expect(phone.getByLabel('反馈编号')).toHaveValue(/^FK\d{6}-/)
  await press(phone, '查询进度')
  await expect(phone.getByRole('heading', { name: '已答复' })).toBeVisible()
  await expect(phone.getByText('请通过身份申诉找回账号')).toBeVisible()
  await picture(phone, 'mobile-visitor-feedback-followed')

  await phone.getByLabel('还有什么问题').fill('仍然无法登录')
  await codeMinuteHasPassed()
  await typeSmsCode(phone, sms, number)
  await press(phone, '反映未解决')
  await expect(phone.getByRole('heading', { name: '待再次处理' })).toBeVisible()
})
