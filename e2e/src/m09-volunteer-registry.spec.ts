import { logInToMemberApp, press } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { Registry } from './support/registry.ts'
import { expect, test } from './support/test.ts'

test('M9 该志愿者没有注册, 姓名缺失, silent and found: each with its step, and an outage is never 没有注册', async ({
  phone,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const member = await world.member(branch)
  const { number } = member.document
  const registry = new Registry(memberUrl)
  await registry.knows(number, null)
  await logInToMemberApp(phone, memberUrl, member)
  await phone.goto(`${memberUrl}service`)
  await expect(phone.getByText('该志愿者没有注册', { exact: true })).toBeVisible()
  await picture(phone, 'mobile-service-not-registered')

  await registry.knows(number, '林小雨')
  await press(phone, '重新查询')
  await expect(phone.getByText('姓名缺失', { exact: true })).toBeVisible()
  await picture(phone, 'mobile-service-name-missing')
  await press(phone, '核对姓名和证件号码')
  await press(phone, '显示完整证件号码')
  await phone.getByLabel('登录密码').fill(member.password)
  await press(phone, '确认')
  await expect(phone.getByText(number)).toBeVisible()
  await expect(phone.getByText(member.name).first()).toBeVisible()
  await picture(phone, 'mobile-profile-number')

  await registry.trouble(number, { outage: true })
  await phone.goto(`${memberUrl}service`)
  await expect(phone.getByText('志愿服务平台暂时没有响应', { exact: true })).toBeVisible()
  await expect(phone.getByText('这不代表您没有注册')).toBeVisible()
  await picture(phone, 'mobile-service-silent')

  await registry.trouble(number, { outage: false })
  await registry.knows(number, member.name)
  await press(phone, '重新查询')
  await expect(phone.getByText('志愿服务平台暂时没有响应')).toBeHidden()
  await expect(phone.getByText('姓名缺失')).toBeHidden()
  await expect(phone.getByText('该志愿者没有注册')).toBeHidden()
  expect(await member.client.communityService.gate()).toMatchObject({ reason: null })
})
