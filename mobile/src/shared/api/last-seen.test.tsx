import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openApp } from '../../../test/open-app.tsx'
import { branch, lin, standIn } from '../../../test/stand-in.ts'

const server = standIn()
const membership = {
  id: '0192a000-0000-7000-8000-000000000001',
  name: '林晓雨',
  joinedOn: '2018-05-04',
  memberNumber: '201811000001',
  numberDisputed: false,
  status: 'active',
  place: branch,
  timeline: [],
}

/** The app as it stands after a visit with a network. */
async function visitHome() {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/membership', { membership })
  server.answers('get', '/me/join-applications', { items: [] })
  server.answers('get', '/me/graduation', { asked: null })
  const user = openApp('/')
  expect(await screen.findByText('201811000001')).toBeTruthy()
  return user
}

function loseTheNetwork() {
  cleanup()
  for (const path of ['/me', '/me/membership', '/me/join-applications', '/me/member-card'])
    server.isUnreachable('get', path)
}

test('without a network the card stands there as it was last seen', async () => {
  await visitHome()
  loseTheNetwork()
  openApp('/')
  expect(await screen.findByText('201811000001')).toBeTruthy()
})

test('a code is never shown from memory, and why is said', async () => {
  await visitHome()
  loseTheNetwork()
  openApp('/member-card')
  expect(await screen.findByText(/没有网络，暂时不能出示二维码/, {}, { timeout: 8000 })).toBeTruthy()
  expect(screen.getByText('201811000001')).toBeTruthy()
  expect(screen.queryByRole('img', { name: '电子团员证二维码' })).toBeNull()
})

test('a session that has ended leaves nothing behind', async () => {
  await visitHome()
  cleanup()
  server.refuses('get', '/me', 'session.required')
  server.refuses('get', '/me/membership', 'session.required')
  openApp('/')
  expect(await screen.findByRole('button', { name: '登录' })).toBeTruthy()
  expect(localStorage.getItem('qingtuan.lastSeen')).toBeNull()
})

test('what was seen more than a week ago is forgotten', async () => {
  await visitHome()
  const kept = JSON.parse(localStorage.getItem('qingtuan.lastSeen') ?? '{}')
  localStorage.setItem('qingtuan.lastSeen', JSON.stringify({ ...kept, at: kept.at - 8 * 86_400_000 }))
  loseTheNetwork()
  openApp('/')
  expect(await screen.findByRole('button', { name: '重试' }, { timeout: 8000 })).toBeTruthy()
  expect(screen.queryByText('201811000001')).toBeNull()
})
