import { cleanup, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { lin, standIn } from '../../../../test/stand-in.ts'
import { forgetAnswers } from '../../../shared/check-in/answered-scans.ts'
import { forgetScans, keepScan, waitingScans } from '../../../shared/check-in/waiting-scan.ts'
import { readCheckInAddress } from './read-code.ts'

const server = standIn()
const project = { id: '0192a000-0000-7000-8000-000000000001', title: '河畔公园清扫' }
const TOKEN = 'k'.repeat(50)

function known(more: object = {}) {
  forgetScans()
  forgetAnswers()
  server.answers('get', '/me', lin())
  server.answers('get', '/me/service-today', { items: [] })
  const done = { project, side: 'in', at: '2026-11-28T01:00:00.000Z', counts: true, before: false, ...more }
  server.answers('post', '/me/service-check-ins', done)
}
const sent = () => server.calls.filter(({ asked }) => asked.startsWith('post '))

test('what the camera opens is sent, and said to be done', async () => {
  known()
  openApp(`/service/check-in/${TOKEN}`)
  expect(await screen.findByText('已签到')).toBeTruthy()
  expect(screen.getByText('“河畔公园清扫” 2026-11-28 09:00')).toBeTruthy()
  expect(sent()).toMatchObject([{ body: { code: { token: TOKEN }, scannedSecondsAgo: 0 } }])
  expect(waitingScans()).toEqual([])
})

test('without a network it waits, and is sent with the time that has passed', async () => {
  known()
  server.isUnreachable('post', '/me/service-check-ins')
  openApp(`/service/check-in/${TOKEN}`)
  expect(await screen.findByText(/等待网络/)).toBeTruthy()
  cleanup()
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 90_000)
  server.answers('post', '/me/service-check-ins', {
    ...{ project, side: 'in', at: '2026-11-28T01:00:00.000Z', counts: false, before: false },
  })
  openApp('/service/check-in')
  expect(await screen.findByText(/需带队人确认在场后才计入时长/)).toBeTruthy()
  const [last] = sent().slice(-1)
  expect(last?.body).toMatchObject({ scannedSecondsAgo: 90 })
  vi.restoreAllMocks()
})

test('on any other page it is sent as well, and told in passing', async () => {
  known()
  server.answers('get', '/me/service-hours', {
    ...{ items: [], totalMinutes: 0, stars: 0, nextStarAt: 6000, nextCursor: null },
  })
  server.answers('get', '/me/service-certificates', { items: [] })
  keepScan(TOKEN, null)
  openApp('/service/hours')
  expect(await screen.findByText('已签到')).toBeTruthy()
  expect(sent()).toHaveLength(1)
  expect(waitingScans()).toEqual([])
})

test('after ten minutes it is over, and nothing is sent', async () => {
  known()
  server.isUnreachable('post', '/me/service-check-ins')
  openApp(`/service/check-in/${TOKEN}`)
  await screen.findByText(/等待网络/)
  cleanup()
  const before = sent().length
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 601_000)
  openApp('/service/check-in')
  expect(await screen.findByText(/签到码已过期/)).toBeTruthy()
  expect(sent()).toHaveLength(before)
  vi.restoreAllMocks()
})

test('a refusal is said in its own sentence', async () => {
  known()
  server.refuses('post', '/me/service-check-ins', 'checkIn.waiting')
  openApp(`/service/check-in/${TOKEN}`)
  expect(await screen.findByText(/您还在候补名单中/)).toBeTruthy()
  expect(waitingScans()).toEqual([])
})

test('a scan of somebody who is not logged in survives the logging in', async () => {
  known()
  server.refuses('get', '/me', 'session.required')
  openApp(`/service/check-in/${TOKEN}`)
  await screen.findByRole('heading', { name: '登录' })
  expect(waitingScans()).toMatchObject([{ token: TOKEN, accountId: null }])
  cleanup()
  server.answers('get', '/me', lin())
  openApp('/service/check-in')
  expect(await screen.findByText('已签到')).toBeTruthy()
})

test('a scan of another account is let go, and nothing is sent for it', async () => {
  known()
  keepScan(TOKEN, '0192a000-0000-7000-8000-00000000000a')
  openApp('/service/check-in')
  await expect.poll(waitingScans).toEqual([])
  expect(sent()).toEqual([])
})

test.each([
  ['2026-11-28T04:00:00.000Z', '2026-11-28 09:00 – 12:00'],
  ['2026-11-28T16:30:00.000Z', '2026-11-28 09:00 – 11-29 00:30'],
])('a project until %s is told to be at %s', async (endsAt, text) => {
  known()
  const times = { startsAt: '2026-11-28T01:00:00.000Z', endsAt, creditMinutes: 180, placeName: '公园南门' }
  const mine = { leads: false, takesPart: true, inAt: null, outAt: null, waitsForWord: false }
  server.answers('get', '/me/service-today', { items: [{ project: { ...project, ...times }, ...mine }] })
  openApp('/service/check-in')
  expect(await screen.findByText(text)).toBeTruthy()
})

test('the short code is typed where nothing can be scanned', async () => {
  known({ before: true })
  const user = openApp('/service/check-in')
  await user.type(await screen.findByLabelText('签到码'), 'acd efg')
  await user.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('此前已经登记，无需重复操作')).toBeTruthy()
  expect(sent()).toMatchObject([{ body: { code: { shortCode: 'acd efg' } } }])
  expect(screen.queryByText('请输入二维码下方的 6 位字符')).toBeNull()
})

test.each([
  [`https://league.example.cn/m/service/check-in/${TOKEN}`, TOKEN],
  [`http://127.0.0.1:4730/m/service/check-in/${TOKEN} `, TOKEN],
  ['https://league.example.cn/m/card/abc', null],
  ['11010819990504', null],
])('in %s is %s', (text, token) => {
  expect(readCheckInAddress(text)).toBe(token)
})
