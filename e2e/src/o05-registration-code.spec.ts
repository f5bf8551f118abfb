import type { Page } from '@playwright/test'
import { goTo, logInToConsole } from './support/console-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'
import { inventOrganization } from './support/world.ts'

const codeRow = (page: Page, code: string) => page.getByRole('row').filter({ hasText: code })

test('O5 a code is issued with kind, uses and days, shown as QR code, used, listed with who used it, and withdrawn', async ({
  pc,
  open,
  consoleUrl,
  world,
}) => {
  const committee = await world.organization(await world.organizationClient('tuanshiwei'), 'committee')
  await logInToConsole(pc, consoleUrl, committee)
  await goTo(pc, '下级团组织管理')
  await pc.getByRole('button', { name: '签发注册码' }).click()
  const dialog = pc.getByRole('dialog')
  await dialog.getByRole('radio', { name: '团总支' }).check()
  await dialog.getByLabel('可用次数').fill('2')
  await dialog.getByLabel('有效天数').fill('30')
  await dialog.getByRole('button', { name: '签发', exact: true }).click()
  const image = pc.getByRole('img', { name: /^组织注册码 / })
  await expect(image).toBeVisible()
  await picture(pc, 'console-code-qr')
  const { items } = await committee.client.organizations.listRegistrationCodes({
    organizationId: committee.id,
  })
  const code = items[0]?.code ?? ''
  await expect(dialog.getByText(code)).toBeVisible()
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await expect(codeRow(pc, code)).toContainText('0 / 2')
  await expect(codeRow(pc, code)).toContainText('团总支')

  const visitor = await open('pc')
  await visitor.goto(`${consoleUrl}register?code=${code}`)
  await expect(visitor.getByText(committee.fullName)).toBeVisible()
  await expect(visitor.getByRole('definition').filter({ hasText: '团总支' })).toBeVisible()

  const entries = inventOrganization('generalBranch')
  await committee.client.organizations.registerWithCode({ registrationCode: code, ...entries })
  await pc.reload()
  await expect(codeRow(pc, code)).toContainText('1 / 2')
  await expect(codeRow(pc, code)).toContainText(entries.shortName)
  await expect(pc.getByRole('tree').getByText(entries.shortName)).toBeVisible()

  await pc.getByRole('button', { name: `收回 ${code}` }).click()
  await pc.getByRole('dialog').getByRole('button', { name: '收回', exact: true }).click()
  await expect(codeRow(pc, code)).toContainText('已收回')
  await picture(pc, 'console-organizations')
  await visitor.reload()
  await expect(visitor.getByText('组织注册码已被收回，请向上级组织重新索取')).toBeVisible()
  await expect(visitor.getByLabel('组织注册码')).toHaveValue(code)
})
