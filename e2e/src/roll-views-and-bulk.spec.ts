import { goTo, logInToConsole } from './support/console-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

test('O2 我的团员: filters become a view, and one entry is changed for everybody found, with each one’s outcome', async ({
  pc,
  consoleUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const members = [await world.member(branch), await world.member(branch)]
  await logInToConsole(pc, consoleUrl, branch)
  await goTo(pc, '我的团员')
  await pc.getByRole('button', { name: '更多条件' }).click()
  await pc.getByLabel('信息完整度').click()
  await pc.getByTitle('不完整', { exact: true }).click()
  await pc.getByRole('button', { name: '查询' }).click()
  await expect(pc).toHaveURL(/record=incomplete/)
  await pc.getByRole('button', { name: '选择列' }).click()
  await pc.getByRole('checkbox', { name: '预计毕业年份' }).click()
  await expect(pc.getByRole('columnheader', { name: '预计毕业年份' })).toBeVisible()
  await pc.keyboard.press('Escape')
  await pc.getByRole('button', { name: '保存为视图' }).click()
  await pc.getByLabel('视图名称').fill('待补全')
  await pc.getByRole('button', { name: '保存', exact: true }).click()
  await expect(pc.getByRole('link', { name: '待补全' })).toHaveAttribute('aria-current', 'page')

  await pc.getByRole('button', { name: '全选符合条件的团员' }).click()
  await expect(pc.getByText('已选符合条件的全部 2 人')).toBeVisible()
  await pc.getByRole('button', { name: '批量修改' }).click()
  const dialog = pc.getByRole('dialog', { name: '批量修改 2 名团员' })
  await expect(dialog.getByRole('link', { name: members[0]?.name ?? '' })).toBeVisible()
  await dialog.getByLabel('修改项目').click()
  await pc.locator('.ant-select-item-option').getByText('预计毕业年份').click()
  await dialog.getByLabel('改为').fill('2027')
  await picture(pc, 'console-bulk-edit')
  await dialog.getByRole('button', { name: '开始办理' }).click()
  const question = pc.getByRole('dialog', { name: '再次确认身份' })
  await question.getByLabel('登录密码').fill(branch.password)
  await question.getByRole('button', { name: '确认' }).click()
  await expect(dialog.getByText('成功 2 人，未成功 0 人')).toBeVisible()
  await picture(pc, 'console-bulk-outcome')
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await expect(pc.getByRole('cell', { name: '2027' })).toHaveCount(2)

  await pc.getByRole('link', { name: '全部团员' }).click()
  await expect(pc.getByRole('columnheader', { name: '预计毕业年份' })).toBeHidden()
  await pc.getByRole('link', { name: '待补全' }).click()
  await expect(pc.getByRole('columnheader', { name: '预计毕业年份' })).toBeVisible()
})

test('我的团员: a roll of an earlier day is told from today, and members are found by what the checks found', async ({
  pc,
  consoleUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const member = await world.member(branch)
  await logInToConsole(pc, consoleUrl, branch)
  await goTo(pc, '我的团员')
  await expect(pc.getByRole('link', { name: member.name })).toBeVisible()
  await pc.getByLabel('截至日期').fill('2026-01-31')
  await pc.getByRole('button', { name: '查询' }).click()
  await expect(pc).toHaveURL(/asOf=2026-01-31/)
  await expect(pc.getByText('2026-01-31 当日结束时的名册')).toBeVisible()
  await expect(pc.getByText('当日没有符合条件的团员')).toBeVisible()
  await expect(pc.getByRole('button', { name: '全选符合条件的团员' })).toBeHidden()
  await picture(pc, 'console-roll-as-of')
  await pc.getByRole('button', { name: '回到目前名册' }).click()
  await expect(pc.getByRole('link', { name: member.name })).toBeVisible()

  await pc.getByRole('button', { name: '更多条件' }).click()
  await pc.getByLabel('数据问题').click()
  await pc.getByTitle('手机号与他人相同', { exact: true }).click()
  await pc.getByRole('button', { name: '查询' }).click()
  await expect(pc).toHaveURL(/finding=phoneShared/)
  await expect(pc.getByText('没有符合条件的团员，换个条件试试')).toBeVisible()
})
