import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { branchOfSeason, emptiedBranch, graduate, LONG_NAME, season } from '../../../test/graduations.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { committee } from '../../../test/world.ts'
import SeasonPage from './season-page.tsx'

interface Answers {
  readonly of?: object
  readonly graduates?: readonly object[]
}

/** What the page asks for; answers what it asked about branches. */
function answer({ of = season, graduates = [graduate] }: Answers = {}) {
  const asked: URLSearchParams[] = []
  server.use(
    http.get('*/api/graduation-seasons/:id', () => HttpResponse.json(of)),
    http.get('*/api/graduation-seasons/:id/graduates', () =>
      HttpResponse.json({ items: graduates, nextCursor: null }),
    ),
    http.get('*/api/graduation-seasons/:id/branches', ({ request }) => {
      const wish = new URL(request.url).searchParams
      asked.push(wish)
      if (wish.get('only')) return HttpResponse.json({ items: [emptiedBranch], nextCursor: null })
      return wish.get('cursor')
        ? HttpResponse.json({ items: [emptiedBranch], nextCursor: null })
        : HttpResponse.json({ items: [branchOfSeason], nextCursor: 'further' })
    }),
  )
  return asked
}

const open = (search = '') =>
  show(<SeasonPage />, {
    at: `/graduations/${season.id}${search}`,
    path: '/graduations/:id',
    organization: committee,
  })

test('branches come page by page, and an emptied one is offered for archiving', async () => {
  const asked = answer()
  const person = open()
  expect(await screen.findByRole('link', { name: '清河一社区团支部' })).toBeDefined()
  expect(screen.queryByText('团员已全部转出')).toBeNull()
  await person.click(screen.getByRole('button', { name: '加载更多' }))
  const row = within(await screen.findByRole('row', { name: /清河二社区团支部/ }))
  expect(row.getByText('团员已全部转出')).toBeDefined()
  expect(row.getByRole('link', { name: '归档 清河二社区团支部' }).getAttribute('href')).toBe(
    '/organizations/8/archive',
  )
  expect(asked.map((wish) => wish.get('cursor'))).toEqual([null, 'further'])
})

test('emptied branches can be seen alone, and all of them again', async () => {
  const asked = answer({ of: { ...season, emptied: 1 } })
  const person = open()
  await person.click(await screen.findByRole('link', { name: '可归档的 1 个支部' }))
  expect(await screen.findByText('清河二社区团支部')).toBeDefined()
  expect(screen.queryByText('清河一社区团支部', { selector: 'table a' })).toBeNull()
  expect(asked.at(-1)?.get('only')).toBe('emptied')
  await person.click(screen.getByRole('link', { name: '全部支部' }))
  expect(await screen.findByRole('link', { name: '清河一社区团支部' })).toBeDefined()
})

test('what a graduate told is noted; staying wants a reason, and the refusal stands at it', async () => {
  answer()
  const said: unknown[] = []
  const refusal = { defined: true, code: 'graduation.reasonRequired', status: 422, message: '', data: {} }
  server.use(
    http.post('*/api/graduation-seasons/:id/graduates/:memberId/answer', async ({ request }) => {
      said.push(await request.json())
      return said.length === 1
        ? HttpResponse.json(refusal, { status: 422 })
        : HttpResponse.json({ ...graduate, state: 'staying' })
    }),
  )
  const person = open()
  await person.click(await screen.findByRole('button', { name: `登记去向 ${LONG_NAME}` }))
  const dialog = within(await screen.findByRole('dialog', { name: `登记 ${LONG_NAME} 的去向` }))
  await person.click(dialog.getByRole('radio', { name: '留在本支部' }))
  await person.click(dialog.getByRole('button', { name: /确\s?定/ }))
  expect((await dialog.findByLabelText('说明')).getAttribute('aria-invalid')).toBe('true')
  await person.type(dialog.getByLabelText('说明'), '留校读研')
  await person.click(dialog.getByRole('button', { name: /确\s?定/ }))
  await expect.poll(() => said).toHaveLength(2)
  expect(said[1]).toEqual({ answer: 'staying', reason: '留校读研' })
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
})

test('what was noted before stands in the form', async () => {
  answer({ graduates: [{ ...graduate, state: 'staying', reason: '留校读研' }] })
  const person = open()
  await person.click(await screen.findByRole('button', { name: `登记去向 ${LONG_NAME}` }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole<HTMLInputElement>('radio', { name: '留在本支部' }).checked).toBe(true)
  expect(dialog.getByLabelText<HTMLTextAreaElement>('说明').value).toBe('留校读研')
})

test('the chosen are reminded, and it is said whom today’s reminder had reached', async () => {
  answer()
  const wishes: unknown[] = []
  server.use(
    http.post('*/api/graduation-seasons/:id/reminders', async ({ request }) => {
      wishes.push(await request.json())
      return HttpResponse.json({ reminded: 0, waiting: 1 })
    }),
  )
  const person = open()
  await person.click(await screen.findByRole('checkbox', { name: `选择 ${LONG_NAME}` }))
  await person.click(screen.getByRole('button', { name: '提醒所选 1 人' }))
  expect(await screen.findByText('已提醒 0 人，1 人今天已提醒过或已登记')).toBeDefined()
  expect(wishes).toEqual([{ memberIds: [graduate.memberId] }])
})

test('a season that is over is read only, and who has gone is no link', async () => {
  const over = { ...season, closedAt: '2026-07-01T00:00:00.000Z', may: { close: false, remind: false } }
  answer({ of: over, graduates: [{ ...graduate, state: 'gone', isInReach: false }] })
  open()
  expect(await screen.findByText('已结束')).toBeDefined()
  expect(await screen.findByText(LONG_NAME)).toBeDefined()
  expect(screen.queryByRole('link', { name: LONG_NAME })).toBeNull()
  expect(screen.queryByRole('button', { name: /登记去向|结束毕业季|提醒/ })).toBeNull()
})

test('a season that cannot be read says so, and is asked for again', async () => {
  server.use(http.get('*/api/graduation-seasons/:id', () => HttpResponse.error()))
  const person = open()
  const again = await screen.findByRole('button', { name: '重新加载' })
  answer()
  await person.click(again)
  expect(await screen.findByRole('heading', { name: '2026 年毕业季' })).toBeDefined()
})
