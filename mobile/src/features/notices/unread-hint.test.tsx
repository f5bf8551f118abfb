import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openApp } from '../../../test/open-app.tsx'
import { lin, standIn } from '../../../test/stand-in.ts'

const server = standIn()

beforeEach(() => {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/membership', { membership: null })
  server.answers('get', '/me/join-applications', { items: [] })
})

test.each([
  [1, '有 1 条未读通知', '1'],
  [3, '有 3 条未读通知', '3'],
  [100, '有 99+ 条未读通知', '99+'],
])('the home page says that %i are unread, and the bar too', async (count, sentence, shown) => {
  server.answers('get', '/notices/unread-count', { count })
  openApp('/')
  const link = await screen.findByRole('link', { name: sentence })
  expect(link.getAttribute('href')).toBe('/m/me/notices')
  const tab = screen.getByRole('link', { name: '我的', description: `${shown} 条未读通知` })
  expect(tab.textContent).toBe(`我的${shown}`)
})

test('where everything was read there is neither', async () => {
  openApp('/')
  expect(await screen.findByRole('link', { name: '我的' })).toBeTruthy()
  expect(screen.queryByText(/未读通知/)).toBeNull()
})

test('我的 asks anew: a session that was ended elsewhere is noticed there', async () => {
  const user = openApp('/')
  const tab = await screen.findByRole('link', { name: '我的' })
  server.refuses('get', '/notices/unread-count', 'session.required')
  await user.click(tab)
  expect(await screen.findByRole('button', { name: '登录' })).toBeTruthy()
})
