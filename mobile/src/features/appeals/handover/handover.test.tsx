import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { photograph, takesPhoto } from '../../../../test/photos.ts'
import { standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const FRONT = '证件正面（护照为资料页）'
const BACK = '证件反面（护照不需要）'
const waiting = { front: null, back: null, expiresAt: '2026-11-20T02:35:00.000Z' }

beforeEach(() => {
  server.refuses('get', '/me', 'session.required')
  server.answers('post', '/photo-handover-looks', waiting)
  server.answers('post', '/photo-handover-photos', { done: true })
})

test('each photo goes to the PC as soon as it is uploaded', async () => {
  const user = openApp('/photo-handover#scanned')
  takesPhoto(server, 'front')
  await photograph(user, FRONT)
  expect(await screen.findByText(/照片已传到电脑。如果只需要这一张/)).toBeTruthy()
  takesPhoto(server, 'back')
  await photograph(user, BACK)
  expect(await screen.findByText(/请回到电脑继续。这个页面可以关闭/)).toBeTruthy()
  const handed = server.calls.filter(({ asked }) => asked === 'post /api/photo-handover-photos')
  expect(handed.map(({ body }) => body)).toEqual([
    { token: 'scanned', side: 'front', photo: { id: 'front', token: 'token of front' } },
    { token: 'scanned', side: 'back', photo: { id: 'back', token: 'token of back' } },
  ])
})

test('uploaded but not brought: only that is tried again', async () => {
  server.isUnreachable('post', '/photo-handover-photos')
  const user = openApp('/photo-handover#scanned')
  takesPhoto(server, 'front')
  await photograph(user, FRONT)
  expect(await screen.findByText(/照片已上传，但没有传到电脑/)).toBeTruthy()
  server.answers('post', '/photo-handover-photos', { done: true })
  await user.click(screen.getByRole('button', { name: '重新传到电脑' }))
  expect(await screen.findByText(/照片已传到电脑/)).toBeTruthy()
  expect(server.calls.filter(({ asked }) => asked === 'post /api/photos')).toHaveLength(1)
})

test('who was sent the link by somebody is told before the first field not to use it', async () => {
  openApp('/photo-handover#scanned')
  const warning = await screen.findByText(/别人发来的链接或二维码，请不要上传证件照片/)
  const place = warning.compareDocumentPosition(screen.getByRole('group', { name: FRONT }))
  expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

test('what the PC has already is shown so', async () => {
  server.answers('post', '/photo-handover-looks', { ...waiting, front: 'one', back: 'two' })
  openApp('/photo-handover#scanned')
  expect(await screen.findByText(/请回到电脑继续/)).toBeTruthy()
})

test('a code that has expired, before or meanwhile, is renewed on the PC', async () => {
  const user = openApp('/photo-handover#scanned')
  takesPhoto(server, 'front')
  server.refuses('post', '/photo-handover-photos', 'handover.expired')
  await photograph(user, FRONT)
  expect(await screen.findByText(/请在电脑上刷新二维码/)).toBeTruthy()
  server.refuses('post', '/photo-handover-looks', 'handover.expired')
  openApp('/photo-handover#old')
  expect(await screen.findByText(/请在电脑上刷新二维码/)).toBeTruthy()
})
