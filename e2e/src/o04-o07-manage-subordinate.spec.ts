import type { Page } from '@playwright/test'
import { enterConsole, goTo, logInToConsole } from './support/console-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

async function stepUp(page: Page, password: string): Promise<void> {
  const question = page.getByRole('dialog', { name: '再次确认身份' })
  await question.getByLabel('登录密码').fill(password)
  await question.getByRole('button', { name: '确认' }).click()
}

test('O4 O7 the superior renames a subordinate (O1) and resets its password, handed over, which must be changed', async ({
  pc,
  open,
  consoleUrl,
  world,
}) => {
  const { committee, branch } = await world.committeeWithBranch()
  await logInToConsole(pc, consoleUrl, committee)
  await goTo(pc, '下级团组织管理')
  const shortName = `${branch.shortName}新`
  await pc.getByRole('button', { name: `修改 ${branch.shortName}` }).click()
  const form = pc.getByRole('dialog', { name: `修改“${branch.shortName}”` })
  await form.getByLabel('组织简称').fill(shortName)
  await picture(pc, 'console-edit-subordinate')
  await form.getByRole('button', { name: /保\s?存/ }).click()
  await expect(pc.getByRole('button', { name: `修改 ${shortName}` })).toBeVisible()

  await pc.getByRole('button', { name: `重置密码 ${shortName}` }).click()
  const question = pc.getByRole('dialog', { name: `重置“${shortName}”的登录密码` })
  await expect(question).toContainText(branch.userName)
  await question.getByRole('radio', { name: /联系人手机无法接收/ }).check()
  await question.getByRole('button', { name: '重置密码' }).click()
  await stepUp(pc, committee.password)
  const shown = pc.getByRole('dialog').getByRole('code')
  await expect(shown).toHaveText(/^\w{12}$/)
  const oneTime = await shown.innerText()
  await picture(pc, 'console-reset-subordinate')
  await pc.getByRole('button', { name: '我已告知，关闭' }).click()
  await expect(pc.getByText(oneTime)).toBeHidden()

  const theirs = await open('pc')
  await theirs.goto(`${consoleUrl}log-in`)
  await enterConsole(theirs, branch)
  await expect(theirs.getByRole('alert')).toContainText('用户名或密码不正确')
  await enterConsole(theirs, { ...branch, password: oneTime })
  await expect(theirs.getByText(/请.*修改密码/).first()).toBeVisible()
  await picture(theirs, 'console-change-required')
})

test('an organization moves: proposed by the old superior, approved by the new one, and gone from where it stood', async ({
  pc,
  open,
  consoleUrl,
  world,
}) => {
  const { committee, branch } = await world.committeeWithBranch()
  const { committee: target } = await world.committeeWithBranch()
  const reason = '院系调整，整建制划转'
  await committee.client.relocations.propose({ organizationId: branch.id, targetId: target.id, reason })
  await logInToConsole(pc, consoleUrl, target)
  await goTo(pc, '下级团组织管理')
  await pc.getByRole('link', { name: '转隶审批' }).click()
  await pc.getByRole('button', { name: branch.shortName }).click()
  const drawer = pc.getByRole('dialog', { name: '转隶' })
  await expect(drawer).toContainText(reason)
  await picture(pc, 'console-relocation')
  await drawer.getByRole('button', { name: /^同\s?意$/ }).click()
  await pc
    .getByRole('dialog', { name: /^同意/ })
    .getByRole('button', { name: /^同\s?意$/ })
    .click()
  await expect(drawer.getByText('已完成').first()).toBeVisible()

  const { ancestors } = await target.client.organizations.get({ id: branch.id })
  expect(ancestors.at(-1)?.id).toBe(target.id)
  const before = await open('pc')
  await logInToConsole(before, consoleUrl, committee)
  await goTo(before, '下级团组织管理')
  await expect(before.getByRole('heading', { name: '直接下级' })).toBeVisible()
  await expect(before.getByRole('button', { name: `修改 ${branch.shortName}` })).toBeHidden()
})
