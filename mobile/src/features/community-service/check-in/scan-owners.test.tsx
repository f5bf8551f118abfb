import { QueryClient } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { lin, standIn } from '../../../../test/stand-in.ts'
import { answeredScans, forgetAnswers, noteAnswer } from '../../../shared/check-in/answered-scans.ts'
import { forgetScans, keepScan, waitingScans } from '../../../shared/check-in/waiting-scan.ts'
import { enter, expire, meKey } from '../../../shared/session/me.ts'

const server = standIn()
const TOKEN = 'k'.repeat(50)
const DONE = {
  project: { id: '0192a000-0000-7000-8000-000000000001', title: '河畔公园清扫' },
  side: 'in',
  ...{ at: '2026-11-28T01:00:00.000Z', counts: true, before: false },
} as const

beforeEach(() => {
  forgetScans()
  forgetAnswers()
  server.answers('get', '/me', lin())
  server.answers('get', '/me/service-today', { items: [] })
  server.answers('post', '/me/service-check-ins', DONE)
  server.answers('get', '/me/service-hours', {
    ...{ items: [], totalMinutes: 0, stars: 0, nextStarAt: 6000, nextCursor: null },
  })
  server.answers('get', '/me/service-certificates', { items: [] })
})

const asked = (what: string) => server.calls.filter((call) => call.asked === what)
const sent = () => asked('post /api/me/service-check-ins')
const A = lin().accountId
const B = '0192a000-0000-7000-8000-00000000000b'

/** What another page of this browser does: it writes, and the browser tells this one. */
function besides(scans: readonly object[]) {
  localStorage.setItem('qingtuan.scans', JSON.stringify(scans))
  window.dispatchEvent(new StorageEvent('storage', { key: 'qingtuan.scans' }))
}
const scanOf = (accountId: string | null, token = TOKEN) => ({
  ...{ token, accountId, at: Date.now(), ticks: performance.now(), tickingSince: performance.timeOrigin },
})

test('what another page keeps stays when this one keeps or forgets', () => {
  localStorage.setItem('qingtuan.scans', JSON.stringify([scanOf(A, 'x'.repeat(50))]))
  keepScan(TOKEN, A)
  expect(waitingScans().map(({ token }) => token)).toEqual(['x'.repeat(50), TOKEN])
  besides([scanOf(A, 'y'.repeat(50))])
  expect(waitingScans().map(({ token }) => token)).toEqual(['y'.repeat(50)])
  besides([])
  expect(waitingScans()).toEqual([])
})

test('the server is told whose scan it is; of somebody else it is refused, and who is here is asked anew', async () => {
  server.refuses('post', '/me/service-check-ins', 'checkIn.otherAccount')
  openApp('/service/check-in')
  await screen.findByLabelText('签到码')
  server.answers('get', '/me', lin({}, { accountId: B }))
  keepScan(TOKEN, A)
  expect(await screen.findByText(/扫码后已换了登录的账号/)).toBeTruthy()
  expect(sent()).toMatchObject([{ body: { accountId: A } }])
  await expect.poll(() => asked('get /api/me')).toHaveLength(2)
  expect(waitingScans()).toEqual([])
})

test('a page that still shows the one before does not let go what the next one has read beside it', async () => {
  openApp('/service/check-in')
  await screen.findByLabelText('签到码')
  server.answers('get', '/me', lin({}, { accountId: B }))
  besides([scanOf(B)])
  await expect.poll(sent).toMatchObject([{ body: { accountId: B } }])
})

test('what was read before anybody was known is of who the server says is here', async () => {
  server.isUnreachable('post', '/me/service-check-ins')
  openApp(`/service/check-in/${TOKEN}`)
  await expect.poll(() => waitingScans().map(({ accountId }) => accountId)).toEqual([A])
})

test('the same code read by the next one on this phone is theirs, and keeps its time where it was nobody’s', () => {
  keepScan(TOKEN, null)
  const [first] = waitingScans()
  keepScan(TOKEN, A)
  expect(waitingScans()).toEqual([{ ...first, accountId: A }])
  keepScan(TOKEN, B)
  expect(waitingScans()).toMatchObject([{ accountId: B }])
})

async function logInAt(path: string) {
  server.refuses('get', '/me', 'session.required')
  server.answers('post', '/sessions', lin())
  const user = openApp(path)
  await user.type(await screen.findByLabelText('手机号'), '13800000001')
  await user.type(screen.getByLabelText('密码'), 'orange lamp 77')
  await user.click(screen.getByRole('button', { name: '登录' }))
}

test.each([
  ['of nobody is sent when it was to send it that one logged in', null, '/service/check-in', 1],
  ['of nobody is let go at any other log-in', null, '/service/hours', 0],
  ['of somebody else is let go at every log-in', B, '/service/check-in', 0],
])('a scan %s', async (_, accountId, path, times) => {
  keepScan(TOKEN, accountId)
  await logInAt(path)
  await screen.findByRole('heading', { name: times || accountId ? '签到签退' : '我的服务时长' })
  await expect.poll(waitingScans).toEqual([])
  expect(sent()).toHaveLength(times)
})

test.each([
  ['is over', (cache: QueryClient) => expire(cache)],
  ['is another’s', (cache: QueryClient) => enter(cache, lin({}, { accountId: B }))],
])('what became of scans is forgotten when the session %s', (_, ends) => {
  const cache = new QueryClient()
  cache.setQueryData(meKey, lin())
  noteAnswer({ token: TOKEN, done: DONE })
  ends(cache)
  expect(answeredScans()).toEqual([])
})
