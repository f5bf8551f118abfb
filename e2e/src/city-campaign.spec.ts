import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { goTo, logInToConsole } from './support/console-app.ts'
import { picture } from './support/pictures.ts'
import { logInToDesk } from './support/staff.ts'
import { expect, test } from './support/test.ts'

test('the number officer runs a campaign of the whole city, which every organization sees with its own part', async ({
  pc,
  open,
  origin,
  consoleUrl,
  world,
}) => {
  // A code of the number officer's authenticator works once, and other tests want one too.
  test.setTimeout(150_000)
  const { committee } = await world.committeeWithBranch()
  const title = `全市书记配备核对${committee.shortName.slice(-4)}`

  await logInToDesk(pc, origin, 'bianhao1')
  await goTo(pc, '全市整改')
  await expect(pc.getByRole('button', { name: '开展整改' })).toBeVisible()
  await picture(pc, 'desk-campaigns')
  await pc.getByRole('button', { name: '开展整改' }).click()
  const dialog = pc.getByRole('dialog', { name: '开展整改' })
  await dialog.getByLabel('整改名称').fill(title)
  await dialog.getByRole('checkbox', { name: '没有书记' }).check()
  await dialog.getByRole('checkbox', { name: '信息不完整' }).check()
  await dialog.getByLabel('截止日期').fill(addDays(toShanghaiDate(new Date()), 14))
  await picture(pc, 'desk-campaign-start')
  await dialog.getByRole('button', { name: '开始整改' }).click()
  await expect(pc.getByText('整改已开始')).toBeVisible()

  await pc.getByRole('link', { name: title }).click()
  await expect(pc.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  await expect(pc.getByText('整改进行中，以下为实时数据')).toBeVisible()
  await picture(pc, 'desk-campaign-report')
  const tableOf = (name: string) => pc.locator('section').filter({ has: pc.getByRole('heading', { name }) })
  await tableOf('按顶级组织').getByRole('link').first().click()
  await expect(pc.getByRole('link', { name: '返回完整报告' })).toBeVisible()
  await tableOf('按直接下级').getByRole('link').first().click()
  await pc.getByRole('link', { name: '返回完整报告' }).click()
  const download = pc.waitForEvent('download')
  await pc.getByRole('button', { name: '下载电子表格' }).click()
  expect((await download).suggestedFilename()).toMatch(/^整改报告-.*\.xlsx$/)
  // The file's name comes below the buttons, and moves what is beside them.
  await expect(pc.getByText(/^整改报告-.*\.xlsx$/)).toBeVisible()

  await pc.reload()
  await goTo(pc, '导出记录')
  const written = pc.getByRole('row').filter({ hasText: '整改报告-全市' }).first()
  await expect(written.getByText('已完成')).toBeVisible()
  await picture(pc, 'desk-exports')
  const again = pc.waitForEvent('download')
  await written.getByRole('link', { name: '下载' }).click()
  expect((await again).suggestedFilename()).toMatch(/^整改报告-.*\.xlsx$/)
  await goTo(pc, '全市整改')
  await pc.getByRole('link', { name: title }).click()

  const below = await open('pc')
  await logInToConsole(below, consoleUrl, committee)
  await below.goto(`${consoleUrl}data-quality/campaigns`)
  const row = below.getByRole('listitem').filter({ hasText: title })
  await expect(row.getByText('发起：基层部')).toBeVisible()
  await row.getByRole('link', { name: title }).click()
  await expect(below.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  await expect(below.getByRole('button', { name: '结束整改' })).toHaveCount(0)
  await picture(below, 'console-city-campaign')

  await pc.getByRole('button', { name: '结束整改' }).click()
  await pc.getByRole('tooltip').getByRole('button', { name: '结束整改' }).click()
  await expect(pc.getByText(/整改已于 .* 结束/)).toBeVisible()
  await below.reload()
  await expect(below.getByText(/整改已于 .* 结束/)).toBeVisible()
})
