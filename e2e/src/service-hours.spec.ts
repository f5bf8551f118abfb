import type { Page } from '@playwright/test'
import { logInToConsole } from './support/console-app.ts'
import { logInToMemberApp } from './support/member-app.ts'
import { picture } from './support/pictures.ts'
import { hasPassed } from './support/project-times.ts'
import { expect, test } from './support/test.ts'
import type { Organization } from './support/world.ts'

const MINUTE_MS = 60_000

/** A project that begins in twenty minutes and lasts half an hour. */
async function publish({ client }: Organization) {
  const at = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS).toISOString()
  return client.communityService.publishProject({
    ...{ title: '河畔公园清扫', kind: 'environment', details: '清扫步道和草坪，请自备手套' },
    ...{ placeName: '河畔公园', address: '河畔路 1 号', longitude: 116.4, latitude: 39.9 },
    ...{ startsAt: at(20), endsAt: at(50), signUpUntil: at(10) },
    ...{ places: 10, creditMinutes: 30, audience: 'own', contactName: '孙丽', contactPhone: '13911112222' },
  })
}

/** The phone’s camera reads the code that the screen shows now, and opens its address. */
async function scan(
  phone: Page,
  memberUrl: string,
  { client }: Organization,
  id: string,
  side: 'in' | 'out',
) {
  const { address } = await client.communityService.showCode({ id, side })
  await phone.goto(`${memberUrl}service/check-in/${address.split('/').at(-1)}`)
}

test('a member checks in and out by the code on the spot, is credited the hours, and has them certified', async ({
  pc,
  phone,
  consoleUrl,
  memberUrl,
  world,
}) => {
  const { branch } = await world.committeeWithBranch()
  const member = await world.member(branch)
  await logInToConsole(pc, consoleUrl, branch)
  await logInToMemberApp(phone, memberUrl, member)
  const { id } = await publish(branch)
  await member.client.communityService.signUp({ id })

  await pc.goto(`${consoleUrl}community-service/${id}/code`)
  await expect(pc.getByRole('img', { name: '签到二维码' })).toBeVisible()
  await picture(pc, 'console-service-code')
  await scan(phone, memberUrl, branch, id, 'in')
  await expect(phone.getByText('已签到', { exact: true })).toBeVisible()
  await picture(phone, 'mobile-checked-in')
  await scan(phone, memberUrl, branch, id, 'in')
  await expect(phone.getByText('此前已经登记，无需重复操作')).toBeVisible()

  await hasPassed(25, id)
  await scan(phone, memberUrl, branch, id, 'out')
  await expect(phone.getByText('已签退', { exact: true })).toBeVisible()
  await pc.goto(`${consoleUrl}community-service/${id}/list`)
  await expect(pc.getByText('扫码', { exact: true })).toHaveCount(2)
  await picture(pc, 'console-service-list')

  await hasPassed(30, id)
  await pc.goto(`${consoleUrl}community-service/${id}/hours`)
  await expect(pc.getByText('建议 0.5')).toBeVisible()
  await picture(pc, 'console-service-hours')
  await pc.getByRole('button', { name: '确认时长' }).click()
  await pc.getByRole('dialog').getByRole('button', { name: '确认时长' }).click()
  await expect(pc.getByText('0.5 小时')).toBeVisible()

  await phone.goto(`${memberUrl}service/hours`)
  await expect(phone.getByText('+0.5 小时')).toBeVisible()
  await phone.getByRole('button', { name: '开具证书' }).click()
  await expect(phone.getByRole('button', { name: '下载 PDF' })).toBeVisible()
  await picture(phone, 'mobile-service-hours')
  const { items } = await member.client.communityService.myCertificates()
  const pdf = await member.client.communityService.printCertificate({ id: items[0]?.id ?? '' })
  const link = /\/m\/verify-service\/([\w-]{43})/.exec(
    Buffer.from(await pdf.arrayBuffer()).toString('latin1'),
  )
  const visitor = `${memberUrl}verify-service/${link?.[1]}`
  await pc.goto(visitor)
  await expect(pc.getByRole('heading', { name: '证书有效' })).toBeVisible()
  await expect(pc.getByText(member.name)).toHaveCount(0)
  await picture(pc, 'verify-service')
  await pc.goto(`${memberUrl}verify-service/${'A'.repeat(43)}`)
  await expect(pc.getByText(/查无此证书/)).toBeVisible()
})
