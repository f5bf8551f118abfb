import type { Page } from '@playwright/test'
import { goTo, logInToConsole } from './support/console-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

async function stepUp(page: Page, password: string): Promise<void> {
  const question = page.getByRole('dialog', { name: '再次确认身份' })
  await question.getByLabel('登录密码').fill(password)
  await question.getByRole('button', { name: '确认' }).click()
}

test('a branch ends a membership with a reason, and its direct superior restores it', async ({
  pc,
  consoleUrl,
  world,
  open,
}) => {
  const { committee, branch } = await world.committeeWithBranch()
  const member = await world.member(branch)
  await logInToConsole(pc, consoleUrl, branch)
  await goTo(pc, '我的团员')
  await pc.getByRole('link', { name: member.name }).click()
  await pc.getByRole('button', { name: '离团', exact: true }).click()
  const dialog = pc.getByRole('dialog', { name: `为 ${member.name} 办理离团` })
  await dialog.getByLabel('离团原因').click()
  await pc.getByTitle('开除团籍', { exact: true }).click()
  await dialog.getByRole('button', { name: '确认离团' }).click()
  await expect(dialog.getByText(/请填写情况说明/)).toBeVisible()
  await dialog.getByLabel('情况说明（必填）').fill('经支部大会决议')
  await picture(pc, 'console-leave')
  await dialog.getByRole('button', { name: '确认离团' }).click()
  await stepUp(pc, branch.password)
  await expect(pc.getByText('离团原因：（空） → 开除团籍')).toBeVisible()
  expect((await member.client.members.mine()).membership?.status).toBe('left')

  const superiorPc = await open('pc')
  await logInToConsole(superiorPc, consoleUrl, committee)
  await goTo(superiorPc, '我的团员')
  await expect(superiorPc.getByRole('heading', { name: '我的团员', level: 1 })).toBeVisible()
  await superiorPc.goto(`${superiorPc.url().split('?')[0]}?status=left`)
  await superiorPc.getByRole('link', { name: member.name }).click()
  await superiorPc.getByRole('button', { name: '恢复团籍' }).click()
  const restore = superiorPc.getByRole('dialog', { name: `恢复 ${member.name} 的团籍` })
  await restore.getByLabel('恢复原因').fill('复查后撤销处分')
  await restore.getByRole('button', { name: '恢复团籍' }).click()
  await stepUp(superiorPc, committee.password)
  await expect(superiorPc.getByText('说明：复查后撤销处分')).toBeVisible()
  expect((await member.client.members.mine()).membership?.status).toBe('active')
})
