import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openApp } from '../../../test/open-app.tsx'
import { lin, standIn } from '../../../test/stand-in.ts'

const server = standIn()
const ID = '00000000-0000-4000-8000-000000000001'
const AT = `/announcements/${ID}`

const received = {
  id: ID,
  sender: { id: 1, shortName: '青松中学团委' },
  at: '2026-11-10T18:03:04.000Z',
  withdrawnAt: null,
  words: { title: '五四主题团日', text: '林小满同志：\n<script>alert(1)</script>' },
  isUrgent: true,
  asksReceipt: true,
  confirmedAt: null,
}

beforeEach(() => {
  server.answers('get', '/me', lin({ memberStatus: 'active', hasOpenJoinApplication: false }))
  server.answers('get', '/notices/unread-count', { count: 1 })
  server.answers('get', `/me/announcements/${ID}`, received)
  server.answers('post', `/me/announcements/${ID}/reading`, received)
})

const asked = (what: string) => server.calls.filter((call) => call.asked === what)

test('what was told is read as text, and opening it notes that it was', async () => {
  openApp(AT)
  expect(await screen.findByRole('heading', { name: '紧急 五四主题团日' })).toBeTruthy()
  expect(screen.getByText('青松中学团委 通知 · 2026-11-11 02:03')).toBeTruthy()
  expect(screen.getByText(/林小满同志：\s+<script>alert\(1\)<\/script>/)).toBeTruthy()
  await expect.poll(() => asked(`post /api/me/announcements/${ID}/reading`)).toHaveLength(1)
})

test('a receipt is given once; when it was stays to be seen', async () => {
  const at = '2026-11-10T18:10:00.000Z'
  server.answers('post', `/me/announcements/${ID}/receipt`, { ...received, confirmedAt: at })
  const user = openApp(AT)
  await user.click(await screen.findByRole('button', { name: '确认收到' }))
  expect((await screen.findByText('您已于 2026-11-11 02:10 确认收到')).getAttribute('role')).toBe('status')
  expect(screen.queryByRole('button', { name: '确认收到' })).toBeNull()
})

test('a receipt that is refused says why', async () => {
  server.refuses('post', `/me/announcements/${ID}/receipt`, 'announcement.alreadyWithdrawn')
  const user = openApp(AT)
  await user.click(await screen.findByRole('button', { name: '确认收到' }))
  expect((await screen.findByRole('alert')).textContent).toContain('这条通知已撤回')
})

test('what was withdrawn says so, and nothing else', async () => {
  server.answers('get', `/me/announcements/${ID}`, {
    ...received,
    words: null,
    withdrawnAt: '2026-11-10T18:05:00.000Z',
  })
  openApp(AT)
  expect(await screen.findByText('通知已撤回')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '确认收到' })).toBeNull()
})

test('what somebody else was told does not exist', async () => {
  server.refuses('get', `/me/announcements/${ID}`, 'record.notFound')
  openApp(AT)
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(asked(`post /api/me/announcements/${ID}/reading`)).toEqual([])
})
