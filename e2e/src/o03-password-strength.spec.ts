import { refusalOf } from '@qingtuan/contract/client'
import { logInToConsole } from './support/console-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

/** Of every kind: too short, common, leaked, guessable, a date, a pattern of the keyboard, fair, strong. */
const PASSWORDS = [
  'Ab3$kd9',
  '123456789012',
  'qwertyuiopas',
  'iloveyou1314',
  'passwordpassword',
  '20081222200812',
  'aaaaaaaaaaaaaaaa',
  'tuanzhibu2026',
  'huaduo kai 7',
  'lan-tian-bai-yun-37',
  'river orange lamp 77 stone',
  '春江潮水连海平海上明月共潮生',
]

const STRENGTH = /密码强度：(弱|中|强)/

test('O3 the meter says weak, fair, strong as one types, and the server takes exactly what it does not call weak', async ({
  pc,
  consoleUrl,
  world,
}) => {
  const organization = await world.organization(await world.organizationClient('jinghua'), 'generalBranch')
  const { userName, client } = organization
  await logInToConsole(pc, consoleUrl, organization)
  await pc.goto(`${consoleUrl}security`)
  const field = pc.getByLabel('新密码', { exact: true })
  const meter = pc.getByRole('status').filter({ hasText: STRENGTH })

  const seen: Record<string, string> = {}
  for (const password of [...PASSWORDS, `${userName}-x-7-q`]) {
    await field.fill(password)
    await expect(meter).toBeVisible()
    seen[password] = STRENGTH.exec(await meter.innerText())?.[1] ?? ''
  }
  expect(new Set(Object.values(seen))).toEqual(new Set(['弱', '中', '强']))
  await field.fill('Ab3$kd9')
  await expect(meter).toContainText('密码至少 12 位')
  await field.pressSequentially('-river-orange')
  await expect(meter).not.toContainText('密码至少 12 位')
  await picture(pc, 'console-password-meter')

  let current = organization.password
  for (const [next, strength] of Object.entries(seen)) {
    const refusal = await client.accounts.changePassword({ current, next }).then(() => null, refusalOf)
    expect(refusal === null, `${next} is ${strength}, the server says ${refusal?.code}`).toBe(
      strength !== '弱',
    )
    if (refusal === null) current = next
  }
})

test('O3 a weak password is not sent, the reason stands at the field; a strong one is changed and logs in', async ({
  pc,
  consoleUrl,
  world,
}) => {
  const organization = await world.organization(await world.organizationClient('jinghua'), 'generalBranch')
  const password = 'qing-shan-lv-shui-58'
  await logInToConsole(pc, consoleUrl, organization)
  await pc.goto(`${consoleUrl}security`)
  const change = async (current: string, next: string) => {
    await pc.getByLabel('原密码').fill(current)
    await pc.getByLabel('新密码', { exact: true }).fill(next)
    await pc.getByLabel('确认新密码').fill(next)
    await pc.getByRole('button', { name: '修改密码' }).click()
  }
  await change(organization.password, 'aaaaaaaaaaaaaaaa')
  await expect(pc.getByLabel('新密码', { exact: true })).toHaveAccessibleDescription(/该密码容易被猜到/)
  await expect(pc.getByLabel('新密码', { exact: true })).toBeFocused()
  await change('not-the-password', password)
  await expect(pc.getByText('原密码不正确，请重新输入')).toBeVisible()
  await change(organization.password, password)
  await expect(pc.getByText('密码已修改，其他设备已退出登录')).toBeVisible()
  await logInToConsole(pc, consoleUrl, { ...organization, password })
})
