import { expectAccessible } from './support/accessible.ts'
import { goTo, logInToConsole } from './support/console-app.ts'
import { logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

const DAY_MS = 86_400_000

/** A day from now, in China. */
const dayIn = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

test('a graduation season asks on the phone, shows who has not answered, and reminds them', async ({
  phone,
  pc,
  consoleUrl,
  memberUrl,
  world,
}) => {
  const { committee, branch } = await world.committeeWithBranch()
  const [member, silent] = [await world.member(branch), await world.member(branch)]
  const year = Number(dayIn(0).slice(0, 4))

  await test.step('the committee marks a branch and opens the season', async () => {
    await logInToConsole(pc, consoleUrl, committee)
    await goTo(pc, '毕业转接')
    await picture(pc, 'console-graduations-empty')
    await pc.getByRole('button', { name: '标记毕业年份' }).click()
    await pc.getByRole('combobox', { name: '团支部' }).click()
    await pc.locator('.ant-select-tree-switcher').first().click()
    await pc.getByTitle(branch.shortName).last().click()
    await pc.getByLabel('毕业年份（不填即清除）').fill(String(year))
    await pc.getByRole('button', { name: /确\s?定/ }).click()
    await expect(pc.getByText('已更新 2 名团员的毕业年份')).toBeVisible()
    await pc.getByRole('button', { name: '开启毕业季' }).click()
    const dialog = pc.getByRole('dialog', { name: '开启毕业季' })
    await dialog.getByLabel('登记截止').fill(dayIn(14))
    await dialog.getByRole('button', { name: '开启毕业季' }).click()
    await expect(pc.getByRole('heading', { name: `${year} 年毕业季` })).toBeVisible()
  })

  await test.step('a member says that they stay', async () => {
    await logInToMemberApp(phone, memberUrl, member)
    await expect(phone.getByText('您还没有登记')).toBeVisible()
    await press(phone, '登记毕业去向')
    await phone.getByRole('radio', { name: '留在本支部' }).check()
    await press(phone, '提交')
    await expect(phone.getByText('请填写 2 至 200 个字的说明')).toBeVisible()
    await phone.getByLabel('说明').fill('继续攻读本校研究生')
    await expectAccessible(phone)
    await picture(phone, 'mobile-graduation')
    await press(phone, '提交')
    await expect(phone.getByText('已登记：留在本支部')).toBeVisible()
    await picture(phone, 'mobile-graduation-answered')
  })

  await test.step('the committee sees who has not answered, and reminds them', async () => {
    await pc.reload()
    const answered = pc.getByRole('row').filter({ hasText: member.name })
    await expect(answered).toContainText('留在本支部')
    await expect(answered).toContainText('继续攻读本校研究生')
    await expect(pc.getByRole('row').filter({ hasText: silent.name })).toContainText('未登记')
    await expectAccessible(pc)
    await pc.getByRole('button', { name: '提醒未登记的 1 人' }).click()
    await expect(pc.getByText('已提醒 1 人')).toBeVisible()
    await picture(pc, 'console-season')
    const { items } = await silent.client.notices.list({})
    expect(items.map(({ kind }) => kind)).toContain('graduation.reminded')
    await goTo(pc, '首页')
    await expect(pc.getByText(`名 ${year} 年毕业生没有登记去向`)).toBeVisible()
  })
})
