import { CARD } from './support/cards.ts'
import { goTo, logInToConsole } from './support/console-app.ts'
import { picture } from './support/pictures.ts'
import { expectPrinted } from './support/printed.ts'
import { expect, test } from './support/test.ts'

const DESTINATION = '共青团上海市徐汇区教育工作委员会'

test('a transfer letter is issued, printed, verified by anybody, and settled by its slip', async ({
  phone,
  pc,
  consoleUrl,
  memberUrl,
  world,
}) => {
  const { committee, branch } = await world.committeeWithBranch()
  const member = await world.member(branch)
  const wish = { destinationKind: 'province', destination: DESTINATION, statement: '到上海工作' } as const
  const { id } = await member.client.transfers.startOutward(wish)
  await branch.client.transfers.approveOutward({ id })

  await logInToConsole(pc, consoleUrl, committee)
  await goTo(pc, '转移团组织')
  await pc.getByRole('link', { name: '转往系统以外' }).click()
  await pc.getByRole('link', { name: member.name }).click()
  await pc.getByRole('button', { name: '开具介绍信' }).click()
  await pc.getByRole('button', { name: /确\s?定/ }).click()
  await expect(pc.getByRole('dialog').getByText(/^团转〔\d{4}〕第\d{6}号，/)).toBeVisible()
  await picture(pc, 'console-letter')
  const print = () => pc.getByRole('button', { name: '打印介绍信（PDF）' }).click()
  await expectPrinted(pc, print, /^团转.*\.pdf$/)

  const letter = await member.client.transfers.printLetter({ id })
  const links = /\/m\/verify\/([\w-]{43})/.exec(Buffer.from(await letter.arrayBuffer()).toString('latin1'))
  await phone.goto(`${memberUrl}verify/${links?.[1]}`)
  await expect(phone.getByText(/仍在有效期内/)).toBeVisible()
  await expect(phone.getByText(committee.fullName)).toBeVisible()
  await expect(phone.getByText(member.name)).toBeHidden()
  await picture(phone, 'mobile-verify-letter')

  await pc.getByRole('button', { name: '登记回执' }).click()
  await pc.getByLabel('接收日期').fill(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }))
  await pc.getByLabel('回执照片').setInputFiles(CARD.front)
  await expect(pc.getByRole('dialog').getByText('✓')).toBeVisible()
  await picture(pc, 'console-confirm-slip')
  await pc.getByRole('button', { name: /确\s?定/ }).click()
  await expect(pc.getByRole('dialog').getByText('已接收', { exact: true })).toBeVisible()
  await pc.getByRole('button', { name: '查看回执照片' }).click()
  await expect(pc.getByRole('img', { name: '回执照片' })).toBeVisible()
  await picture(pc, 'console-slip-photo')
  await phone.reload()
  await expect(phone.getByText(/组织关系已转出/)).toBeVisible()

  await phone.goto(`${memberUrl}verify/${'A'.repeat(43)}`)
  await expect(phone.getByText('查不到这份介绍信')).toBeVisible()
})
