import { chooseBranch, logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

for (const [identity, hint] of [
  ['cadre', '您注册的身份是团干部，没有提交加入申请'],
  ['youth', '您注册的身份是“我不是团员”'],
] as const) {
  test(`M7 registered as ${identity}: the home page says that there is no application, and one step leads to one`, async ({
    phone,
    memberUrl,
    world,
  }) => {
    const { branch } = await world.committeeWithBranch()
    await logInToMemberApp(phone, memberUrl, await world.person(identity))
    await expect(phone.getByText(hint)).toBeVisible()
    await picture(phone, `mobile-home-${identity}`)
    await press(phone, '申请加入团组织')
    await chooseBranch(phone, branch.shortName)
    await phone.getByLabel('入团日期').fill('2015-05-04')
    await press(phone, '提交加入申请')
    await expect(phone.getByText(`现由“${branch.shortName}”办理`)).toBeVisible()
  })
}
