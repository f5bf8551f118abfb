import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { goTo, logInToConsole } from './support/console-app.ts'
import { inventDocument } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

const HEADER = ['姓名', '身份证号', '任职组织', '职务', '任职类型', '任职日期', '任期截止']

/** Asks for the list that is shown as a file, and answers what stands in it. */
async function exportShown(pc: Page, list: string): Promise<string> {
  await pc.getByRole('button', { name: '导出', exact: true }).click()
  const dialog = pc.getByRole('dialog', { name: `导出${list}` })
  await dialog.getByRole('radio', { name: 'CSV (UTF-8)' }).check()
  await dialog.getByRole('button', { name: '开始导出' }).click()
  await pc.getByRole('link', { name: '查看导出记录' }).click()
  const made = pc.getByRole('row').filter({ hasText: list }).getByRole('link', { name: '下载' })
  await expect(made).toBeVisible({ timeout: 20_000 })
  const download = pc.waitForEvent('download')
  await made.click()
  return readFile(await (await download).path(), 'utf8')
}

test('a list of cadres is imported with a report, and the lists of cadres and of join applications go out as files', async ({
  pc,
  consoleUrl,
  world,
}) => {
  const { committee, branch } = await world.committeeWithBranch()
  const [member, other] = [await world.member(branch), await world.member(branch)]
  const row = (name: string, number: string, post: string, at = '') =>
    [name, number, at, post, '兼职', '2026-01-01', '2027-12-31'] as const
  const rows = [
    HEADER,
    row(member.name, member.document.number, '组织委员'),
    row(other.name, other.document.number, '宣传委员', branch.shortName),
    row('未注册', inventDocument().number, '权益委员'),
  ]
  const csv = rows.map((cells) => cells.join(',')).join('\n')

  await test.step('the page of cadres leads to the import of cadres', async () => {
    await logInToConsole(pc, consoleUrl, committee)
    await goTo(pc, '团干部')
    await pc.getByRole('button', { name: '批量导入' }).click()
    await expect(pc.getByRole('radio', { name: '团干部' })).toBeChecked()
    await expectAccessible(pc)
    await pc
      .getByLabel('选择表格并上传')
      .setInputFiles({ name: '委员名单.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await pc.getByRole('button', { name: '校验每一行' }).click()
  })

  await test.step('two rows are good, somebody who is not registered is not', async () => {
    await expect(pc.getByText('可导入 2 行')).toBeVisible({ timeout: 20_000 })
    await expect(pc.getByText('未通过 1 行')).toBeVisible()
    await picture(pc, 'import-cadres-preview')
    await pc.getByRole('button', { name: '跳过未通过的行，导入其余 2 行' }).click()
    await expect(pc.getByText('已导入 2 行')).toBeVisible({ timeout: 20_000 })
  })

  await test.step('they serve, here and in the branch, and the list goes out masked', async () => {
    await goTo(pc, '团干部')
    await expect(pc.getByRole('row').filter({ hasText: member.name })).toContainText('组织委员')
    const text = await exportShown(pc, '团干部')
    expect(text).toContain(member.name)
    expect(text).not.toContain(member.document.number)
    expect((await other.client.cadres.mine()).items).toMatchObject([{ post: 'publicityOfficer' }])
  })

  await test.step('join applications go out as the list shows them', async () => {
    const waiting = await world.applicant(branch)
    await goTo(pc, '加入申请')
    await expect(pc.getByText(waiting.name)).toBeVisible()
    const text = await exportShown(pc, '加入申请')
    expect(text).toContain(waiting.name)
    expect(text).not.toContain(member.name)
  })
})
