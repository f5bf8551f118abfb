import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { lin, standIn } from '../../../../test/stand-in.ts'
import { switchLocale } from '../../../shared/text/i18n.ts'

const server = standIn()
const AT = '2026-11-28T01:00:00.000Z'
const entry = (at: number, more: object = {}) => ({
  id: `0192a000-0000-7000-8000-00000000000${at}`,
  project: { id: '0192a000-0000-7000-8000-000000000009', title: '河畔公园清扫' },
  ...{ organization: '高一1班', minutes: 180, servedOn: '2026-11-28', at: AT, reason: null, push: null },
  ...more,
})
const certificate = {
  id: '0192a000-0000-7000-8000-000000000007',
  ...{ number: 'ZS261128-K7M3PQ', firstOn: null, lastOn: null, minutes: 6030, issuedAt: AT },
}

function record(more: object = {}, items: object[] = []) {
  server.answers('get', '/me', lin())
  const sums = { totalMinutes: 6030, stars: 1, nextStarAt: 18_000, nextCursor: null }
  server.answers('get', '/me/service-hours', { items, ...sums, ...more })
  server.answers('get', '/me/service-certificates', { items: [] })
  return openApp('/service/hours')
}

test('hours, stars and every entry, counter-entries with their reason', async () => {
  const counter = { minutes: -180, reason: '当天未到场', push: { state: 'synced', refusal: null } }
  record({}, [entry(2, counter), entry(1)])
  expect(await screen.findByText('100.5 小时')).toBeTruthy()
  expect(screen.getByText('再服务 199.5 小时达到 2 星')).toBeTruthy()
  expect(screen.getByText('−3 小时')).toBeTruthy()
  expect(screen.getByText('原因：当天未到场')).toBeTruthy()
  expect(screen.getByText('已同步到志愿服务平台')).toBeTruthy()
})

test.each([
  ['volunteerUnknown', /没有您的志愿者注册。请先在志愿服务平台注册/],
  ['nameDiffers', /登记的姓名与这里不同。请在“我的 → 个人资料”核对/],
  ['overlapping', /同一时段已有您的其他服务时长。请在志愿服务平台核对/],
  ['other', /原因未说明；请联系组织方核对/],
  [null, /原因未说明；请联系组织方核对/],
])('hours that the registry refused say why and what to do: %s', async (refusal, text) => {
  record({}, [entry(1, { push: { state: 'refused', refusal } })])
  expect(await screen.findByText(text)).toBeTruthy()
})

test('on the way to the first star there is nothing like “1 stars”', async () => {
  await switchLocale('en')
  record({ totalMinutes: 60, stars: 0, nextStarAt: 6000 }, [entry(1)])
  expect(await screen.findByText('99 h more to star 1 of 5')).toBeTruthy()
  await switchLocale('zh-CN')
})

test('a certificate is issued and stands in the list', async () => {
  const user = record({}, [entry(1)])
  server.answers('post', '/me/service-certificates', certificate)
  const button = await screen.findByRole('button', { name: '开具证书' })
  server.answers('get', '/me/service-certificates', { items: [certificate] })
  await user.click(button)
  expect(await screen.findByText('ZS261128-K7M3PQ')).toBeTruthy()
  expect(screen.getByText('最初 至 2026-11-28')).toBeTruthy()
})

test('who has none is told how they come, and is offered no certificate', async () => {
  record({ totalMinutes: 0, stars: 0, nextStarAt: 6000 })
  expect(await screen.findByText('还没有服务时长')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '开具证书' })).toBeNull()
})

test.each([
  [{ standing: 'valid', presentMinutes: 6030 }, /载明的时长仍然有效/],
  [{ standing: 'reduced', presentMinutes: 60 }, /目前剩余 1 小时/],
])('whoever scans one learns how it stands: %j', async (more, text) => {
  server.refuses('get', '/me', 'session.required')
  const seen = { ...certificate, maskedName: '林*雨', ...more }
  server.answers('get', '/service-certificates/token', seen)
  openApp('/verify-service/token')
  expect(await screen.findByText(text)).toBeTruthy()
  expect(screen.getByText('林*雨')).toBeTruthy()
})
