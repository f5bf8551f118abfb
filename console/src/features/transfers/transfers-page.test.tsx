import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch, idOf } from '../../../test/world.ts'
import TransfersPage from './transfers-page.tsx'

const place = { id: branch.id, shortName: branch.shortName }
const row = (n: number, name: string, waitsForMe: boolean) => ({
  id: idOf(n),
  state: 'submitted',
  startedBy: 'member',
  startedAt: '2026-11-10T02:03:04.000Z',
  member: { id: idOf(n + 10), name },
  from: place,
  to: { id: 9, shortName: '清河二社区团支部' },
  waiting: { for: 'oldSide', holder: place, since: '2026-11-10T02:03:04.000Z', until: '2026-11-24' },
  waitsForMe,
})

beforeEach(() => {
  server.use(
    http.get('*/api/transfers', () =>
      HttpResponse.json({ items: [row(1, '赵敏', true), row(2, '钱进', false)], nextCursor: null }),
    ),
  )
})

test('only what waits here can be chosen, and each row gets its outcome', async () => {
  let sent: unknown
  server.use(
    http.post('*/api/transfer-approvals', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({
        items: [{ id: idOf(1), name: '赵敏', done: false, refusal: { code: 'transfer.notOpen' } }],
      })
    }),
  )
  const person = show(<TransfersPage />, { at: '/transfers', path: '/transfers/:id?' })
  expect(await screen.findByLabelText('选择 钱进')).toHaveProperty('disabled', true)
  await person.click(screen.getByLabelText('选择 赵敏'))
  await person.click(screen.getByRole('button', { name: '批量通过' }))
  const preview = await screen.findByRole('dialog')
  expect(within(preview).getByText(/赵敏/)).toBeDefined()
  await person.click(within(preview).getByRole('button', { name: /确\s?定/ }))
  expect(await screen.findByText('成功 0 项，未成功 1 项')).toBeDefined()
  expect(sent).toEqual({ ids: [idOf(1)] })
})
