import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import { expectAccessible, lookAt } from './support/accessible.ts'
import { logInToConsole } from './support/console-app.ts'
import { demoPerson } from './support/demo-members.ts'
import { logInToMemberApp } from './support/member-app.ts'
import { expect, test } from './support/test.ts'

// Axe looks long on a machine that is busy.
test.describe.configure({ timeout: 120_000 })

test('X1 axe finds nothing serious on the console’s pages before logging in', async ({ pc, consoleUrl }) => {
  await lookAt(pc, consoleUrl, ['log-in', 'register', 'reset-password', 'appeal'], 'console')
})

test('X1 axe finds nothing serious on the console’s pages of a branch', async ({ pc, consoleUrl, world }) => {
  const branch = await world.organizationClient('jinghuaf1a')
  const application = (await branch.joinApplications.list({ state: 'pending' })).items[0]?.id
  const member = (await branch.members.list({})).items[0]?.id
  await logInToConsole(pc, consoleUrl, { userName: 'jinghuaf1a', password: DEMO_PASSWORD })
  const lists = ['members', `members/${member}`, 'join-applications', `join-applications/${application}`]
  const feedback = ['feedback', 'feedback/new', 'feedback/sent', 'announcements', 'announcements/new']
  await lookAt(pc, consoleUrl, ['', ...lists, 'join-code', ...feedback, 'security', 'nowhere'], 'branch')
})

test('X1 axe finds nothing serious on the console’s pages of a superior', async ({ pc, consoleUrl }) => {
  await logInToConsole(pc, consoleUrl, { userName: 'tuanshiwei', password: DEMO_PASSWORD })
  await lookAt(pc, consoleUrl, ['', 'organizations'], 'superior')
  await pc.getByRole('button', { name: '签发注册码' }).click()
  await expect(pc.getByRole('dialog')).toBeVisible()
  await expectAccessible(pc)
})

test('X1 axe finds nothing serious on the member app before logging in', async ({ phone, memberUrl }) => {
  const paths = ['log-in', 'phone-changed', 'reset-password', 'register', 'nowhere']
  const open = ['visitor-feedback', 'visitor-feedback/follow', 'card/unknown']
  await lookAt(phone, memberUrl, [...paths, ...open], 'mobile')
  await phone.goto(`${memberUrl}log-in`)
  await phone.getByRole('button', { name: '登录', exact: true }).click()
  await expect(phone.getByText('请输入 11 位中国大陆手机号')).toBeVisible()
  await expectAccessible(phone)
})

const security = (...pages: readonly string[]) => pages.map((page) => `me/security${page}`)

for (const [standing, phoneNumber, paths] of [
  [
    'a member',
    '19900000001',
    ['', 'organization', 'me', 'me/profile', 'service', 'feedback', 'feedback/new', 'member-card'],
  ],
  ['an applicant', '19900000003', ['', 'organization', ...security('', '/password', '/phone', '/unbind')]],
  [
    'somebody returned',
    '19900000009',
    ['', 'organization', ...security('/sessions', '/log-ins', '/passkeys', '/close')],
  ],
] as const) {
  test(`X1 axe finds nothing serious in the member app of ${standing}`, async ({ phone, memberUrl }) => {
    await logInToMemberApp(phone, memberUrl, demoPerson(phoneNumber))
    await lookAt(phone, memberUrl, paths, `mobile-${standing.replaceAll(' ', '-')}`)
  })
}

test('X1 axe finds nothing serious on the forms of an application', async ({ phone, memberUrl, world }) => {
  const { branch } = await world.committeeWithBranch()
  const applicant = await world.applicant(branch)
  const { items } = await applicant.client.joinApplications.mine()
  await logInToMemberApp(phone, memberUrl, applicant)
  await lookAt(phone, memberUrl, [`organization/redirect/${items[0]?.id}`], 'mobile-redirect')
  await applicant.client.joinApplications.withdraw({ id: items[0]?.id ?? '' })
  await lookAt(phone, memberUrl, ['organization', 'organization/apply'], 'mobile-withdrawn')
})

test('X1 axe finds nothing serious on the page of text messages and the page of the API', async ({
  pc,
  origin,
}) => {
  await lookAt(pc, `${origin}/`, ['outbox', 'api/docs'], 'system')
})
