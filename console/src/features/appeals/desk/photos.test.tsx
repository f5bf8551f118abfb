import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { acts, openCase } from '../../../../test/appeal-desk.tsx'
import { claimedCase } from '../../../../test/appeal-world.ts'
import { server } from '../../../../test/set-up.ts'

const address = () => screen.getByTestId('address').textContent

test('both photos are opened once, moved by keys, and given back', async () => {
  const revoked = vi.spyOn(URL, 'revokeObjectURL')
  const person = openCase(claimedCase())
  const front = await screen.findByRole('img', { name: '正面（人像）' })
  const back = screen.getByRole('img', { name: '反面' })
  await person.keyboard('{Escape}')
  await person.keyboard('2+r')
  expect(back.style.transform).toContain('rotate(90deg) scale(1.4)')
  expect(front.style.transform).toContain('rotate(0deg) scale(1)')
  expect(screen.getByRole('button', { name: '反面' }).getAttribute('aria-pressed')).toBe('true')
  await person.keyboard('0')
  expect(back.style.transform).toContain('rotate(0deg) scale(1)')
  await person.click(screen.getByRole('button', { name: '正面（人像） 放大' }))
  expect(front.style.transform).toContain('scale(1.4)')
  await person.keyboard('b')
  await expect.poll(address).toBe('/')
  expect(acts()).toEqual(['look'])
  expect(revoked).toHaveBeenCalledTimes(2)
})

test('a passport has one page', async () => {
  server.use(
    http.post('*/api/appeals/:id/looks', () =>
      HttpResponse.json({ front: 'ticket-f', back: null, expiresInSeconds: 60 }),
    ),
  )
  openCase(claimedCase({ documentKind: 'passport' }))
  expect(await screen.findByText('没有反面照片')).toBeDefined()
})

test('a ticket that ran out is opened anew', async () => {
  server.use(http.get('*/api/appeal-photos/:ticket', () => refusal('photo.unknown'), { once: true }))
  const person = openCase(claimedCase())
  expect(await screen.findByText(/凭证只在 60 秒内有效/)).toBeDefined()
  await person.click(screen.getByRole('button', { name: '重新打开照片' }))
  expect(await screen.findByRole('img', { name: '正面（人像）' })).toBeDefined()
  expect(acts()).toEqual(['look', 'look'])
})
