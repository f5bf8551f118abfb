import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { committee, idOf } from '../../../test/world.ts'
import { NoticeBell } from './notice-bell.tsx'
import NoticesPage from './notices-page.tsx'

const told = {
  id: idOf(1),
  kind: 'organization.archived',
  facts: { organization: '清河二社区团支部', members: 12 },
  link: '/floating-members',
  at: '2026-11-10T18:03:04.000Z',
  readAt: null,
}

function answer(items: readonly object[], count: number) {
  server.use(
    http.get('*/api/notices', () => HttpResponse.json({ items, nextCursor: null })),
    http.get('*/api/notices/unread-count', () => HttpResponse.json({ count })),
  )
}

test('a notice says what happened and leads there; opening it notes that it was read', async () => {
  answer([told], 1)
  const read: string[] = []
  server.use(
    http.post('*/api/notices/:id/reading', ({ params }) => {
      read.push(String(params.id))
      return HttpResponse.json({ done: true })
    }),
  )
  const person = show(<NoticesPage />, { at: '/notices', path: '/notices', organization: committee })
  const link = await screen.findByRole('link', { name: /“清河二社区团支部”已归档，12 名团员转为流动团员/ })
  expect(screen.getByText('2026-11-11 02:03')).toBeDefined()
  await person.click(link)
  await expect.poll(() => read).toEqual([told.id])
  expect(screen.getByTestId('address').textContent).toBe('/floating-members')
})

test('all are marked as read at once', async () => {
  answer([told], 1)
  let isDone = false
  server.use(
    http.post('*/api/notices/readings', () => {
      isDone = true
      answer([{ ...told, readAt: told.at }], 0)
      return HttpResponse.json({ done: true })
    }),
  )
  const person = show(<NoticesPage />, { at: '/notices', organization: committee })
  const button = await screen.findByRole('button', { name: '全部标为已读' })
  await expect.poll(() => button.hasAttribute('disabled')).toBe(false)
  await person.click(button)
  await expect.poll(() => isDone && button.hasAttribute('disabled')).toBe(true)
  expect(screen.queryByText('未读：')).toBeNull()
})

test.each([
  [0, '通知，没有未读'],
  [3, '通知，3 条未读'],
  [100, '通知，99+ 条未读'],
])('the bell with %i unread says: %s', async (count, label) => {
  answer([], count)
  show(<NoticeBell />)
  expect(await screen.findByRole('link', { name: label })).toBeDefined()
})

test('nothing was told yet', async () => {
  answer([], 0)
  show(<NoticesPage />, { at: '/notices' })
  expect(await screen.findByText('还没有通知')).toBeDefined()
})
