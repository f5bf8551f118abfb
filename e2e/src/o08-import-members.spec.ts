import { readFile } from 'node:fs/promises'
import { checkCharacter } from '@qingtuan/domain/shared/check-character'
import { expectAccessible } from './support/accessible.ts'
import { goTo, logInToConsole } from './support/console-app.ts'
import { digits, inventPhone } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

/** A document born on 2007-09-01, as nobody else in this run has it. */
function inventNumber(): string {
  const number = `1101052007090${1}${digits(3)}`
  return `${number}${checkCharacter(number)}`
}

test('O8 a whole list: mapped, previewed, imported with a report, exported, and undone as a whole', async ({
  pc,
  consoleUrl,
  world,
}) => {
  const superior = await world.organizationClient('jinghua')
  const branch = await world.organization(superior, 'branch')
  const good = ['名单甲', '名单乙'].map((name) => [
    name,
    inventNumber(),
    '2022-05-04',
    `202211${digits(6)}`,
    inventPhone(),
  ])
  const bad = ['名单丙', '110105200709010000', '2022-05-04', '', '123']
  const header = ['团员', '身份证号', '入团时间', '团员编号', '手机号']
  const csv = [header, ...good, bad].map((row) => row.join(',')).join('\n')
  await logInToConsole(pc, consoleUrl, branch)
  await goTo(pc, '导入导出')
  await pc
    .getByLabel('选择表格并上传')
    .setInputFiles({ name: '新生名单.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })

  await test.step('the columns: one header is matched by hand', async () => {
    await expect(pc.getByRole('heading', { name: '对应各列' })).toBeVisible()
    await pc.getByRole('combobox', { name: '对应内容：团员', exact: true }).click()
    await pc.getByTitle('姓名', { exact: true }).click()
    await expect(pc.locator('.ant-select-dropdown')).toBeHidden()
    await expectAccessible(pc)
    await picture(pc, 'import-mapping')
    await pc.getByRole('button', { name: '校验每一行' }).click()
  })

  await test.step('the preview says what becomes of each row', async () => {
    await expect(pc.getByText('可导入 2 行')).toBeVisible({ timeout: 20_000 })
    await expect(pc.getByText('未通过 1 行')).toBeVisible()
    await expect(pc.getByText(/^证件号码：/)).toBeVisible()
    await picture(pc, 'import-preview')
    await pc.getByRole('button', { name: '跳过未通过的行，导入其余 2 行' }).click()
  })

  await test.step('the report', async () => {
    await expect(pc.getByText('已导入 2 行')).toBeVisible({ timeout: 20_000 })
    const download = pc.waitForEvent('download')
    await pc.getByRole('link', { name: '下载逐行报告' }).click()
    const content = await readFile(await (await download).path())
    expect(content.subarray(0, 2).toString()).toBe('PK')
    await picture(pc, 'import-done')
  })

  await test.step('the roll shows them, and is exported as it is shown', async () => {
    await goTo(pc, '我的团员')
    await expect(pc.getByText('名单甲')).toBeVisible()
    await pc.getByRole('button', { name: '导出', exact: true }).click()
    await pc.getByRole('radio', { name: 'CSV (UTF-8)' }).check()
    await picture(pc, 'export-modal')
    await pc.getByRole('button', { name: '开始导出' }).click()
    await pc.getByRole('link', { name: '查看导出记录' }).click()
    await expect(pc.getByText('2 行')).toBeVisible({ timeout: 20_000 })
    await picture(pc, 'exports')
    const download = pc.waitForEvent('download')
    await pc.getByRole('link', { name: '下载' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text.startsWith('\uFEFF姓名,')).toBe(true)
    expect(text).toContain('名单乙')
  })

  await test.step('the whole import is undone', async () => {
    await goTo(pc, '导入导出')
    await pc.getByRole('link', { name: '新生名单.csv' }).click()
    await pc.getByRole('button', { name: '撤销整个导入' }).click()
    await pc.getByRole('button', { name: '确认撤销' }).click()
    await pc.getByLabel('密码').fill(branch.password)
    await pc.getByRole('button', { name: '确认', exact: true }).click()
    await expect(pc.getByText('本次导入已整体撤销')).toBeVisible({ timeout: 20_000 })
    await goTo(pc, '我的团员')
    await expect(pc.getByText('名单甲')).toBeHidden()
  })
})
