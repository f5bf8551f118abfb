import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { branch, lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()

const card = (more: object = {}) => ({
  name: '林晓雨',
  memberNumber: '201811000001',
  joinedOn: '2018-05-04',
  place: branch,
  address: 'https://league.example/m/card/first',
  seconds: 30,
  ...more,
})

test('the card shows its code, and the next one as soon as it is due', async () => {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/member-card', { card: card({ seconds: 1 }) })
  openApp('/member-card')
  const shown = await screen.findByRole('img', { name: '电子团员证二维码' })
  await expect.poll(() => shown.getAttribute('src')).toMatch(/^data:image\/svg/)
  const first = shown.getAttribute('src')
  server.answers('get', '/me/member-card', {
    card: card({ address: 'https://league.example/m/card/second' }),
  })
  await expect.poll(() => shown.getAttribute('src'), { timeout: 5000 }).not.toBe(first)
  expect(screen.getByText(branch.fullName)).toBeTruthy()
})

test('without a network an old code is taken away', async () => {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/member-card', { card: card({ seconds: 1 }) })
  openApp('/member-card')
  await screen.findByRole('img', { name: '电子团员证二维码' })
  server.isUnreachable('get', '/me/member-card')
  expect(await screen.findByText(/没有网络，暂时不能出示二维码/, {}, { timeout: 8000 })).toBeTruthy()
  expect(screen.queryByRole('img', { name: '电子团员证二维码' })).toBeNull()
})

test('who is no member is told that there is no card yet', async () => {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/member-card', { card: null })
  openApp('/member-card')
  expect(await screen.findByText('还没有电子团员证')).toBeTruthy()
})

test('whoever scans it learns that it is good, the masked name and the branch', async () => {
  server.refuses('get', '/me', 'session.required')
  server.answers('get', '/member-cards/token', {
    maskedName: '林*雨',
    organization: branch.fullName,
    standing: 'valid',
    seenAt: '2026-11-28T01:00:00.000Z',
  })
  openApp('/card/token')
  expect(await screen.findByRole('heading', { name: '有效' })).toBeTruthy()
  expect(screen.getByText('林*雨')).toBeTruthy()
})

test('a code of a photo is over, and what to do is said', async () => {
  server.refuses('get', '/me', 'session.required')
  server.refuses('get', '/member-cards/token', 'memberCard.expired')
  openApp('/card/token')
  expect(await screen.findByText(/二维码已过期（30 秒更新一次）/)).toBeTruthy()
})
