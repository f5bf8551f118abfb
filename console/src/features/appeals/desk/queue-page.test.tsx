import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { APPEAL, appealRow } from '../../../../test/appeal-world.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { idOf } from '../../../../test/world.ts'
import QueuePage from './queue-page.tsx'

const asked: URLSearchParams[] = []
let rows: object[] = []
const counts = { open: 12, mine: 1, overdue: 2, dueToday: 3, objected: 1, second: 0 }
const address = () => screen.getByTestId('address').textContent

beforeEach(() => {
  asked.length = 0
  rows = [appealRow()]
  localStorage.clear()
  server.use(
    http.get('*/api/appeal-counts', () => HttpResponse.json(counts)),
    http.get('*/api/appeals', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query)
      const second = query.has('cursor')
      const items = second ? [appealRow({ id: idOf(16), number: 'SS261120-ABCDEF' })] : rows
      return HttpResponse.json({ items, nextCursor: second ? null : 'further' })
    }),
  )
})

test('what is due and how many stand in each view', async () => {
  show(<QueuePage />)
  expect(await screen.findByRole('link', { name: '今天到期 3 件' })).toBeDefined()
  expect(screen.getByRole('link', { name: '超时 2 件' })).toBeDefined()
  const views = within(screen.getByRole('navigation', { name: '申诉分类' })).getAllByRole('link')
  expect(views.map((view) => view.textContent)).toEqual([
    '待审核12',
    '我领取的1',
    '已超时2',
    '有异议1',
    '待第二人0',
    '待补照片',
    '已办结',
  ])
  expect(views[0]?.getAttribute('aria-current')).toBe('page')
})

test('a quiet day says so', async () => {
  server.use(http.get('*/api/appeal-counts', () => HttpResponse.json({ ...counts, dueToday: 0, overdue: 0 })))
  show(<QueuePage />)
  expect(await screen.findByText('今天没有到期的申诉，也没有超时的')).toBeDefined()
})

test.each([
  ['an ordinary one', {}, ['居民身份证', '2026-11-19 10:03', '2026-11-24', '2 个工作日 3 小时']],
  ['an overdue one', { overdue: true, workingMinutesLeft: 0 }, ['已超时']],
  ['an objected one', { objected: true, needsTwo: true }, ['有异议', '需两人']],
  ['one upheld once', { needsTwo: true, upheldOnce: true }, ['已通过一次']],
  [
    'one that another has claimed',
    { state: 'claimed', claimedBy: '钱进', claimedUntil: '2026-11-20T02:40:00.000Z' },
    ['钱进', '至 10:40'],
  ],
  ['my own', { state: 'claimed', claimedBy: '赵云飞', claimedByMe: true }, ['我']],
  [
    'one that waits for photos',
    { state: 'photosAsked', bringBy: '2026-12-22' },
    ['等申诉人补照片，至 2026-12-22'],
  ],
])('%s in its row', async (_, over, words) => {
  rows = [appealRow(over)]
  show(<QueuePage />)
  const link = await screen.findByRole('link', { name: 'SS261119-K7M3PQ' })
  expect(link.getAttribute('href')).toBe(`/appeals/${APPEAL}`)
  const row = link.closest('tr')
  for (const word of words) expect(row?.textContent).toContain(word)
})

test('decided ones show what became of them', async () => {
  rows = [appealRow({ state: 'dismissed', decidedAt: '2026-11-20T02:00:00.000Z' })]
  show(<QueuePage />, { at: '/?view=decided' })
  const row = (await screen.findByText('SS261119-K7M3PQ')).closest('tr')
  expect(row?.textContent).toContain('已驳回2026-11-20 10:00')
  expect(screen.queryByText('剩余工作时间')).toBeNull()
})

test('view and number live in the address', async () => {
  const person = show(<QueuePage />, { at: '/?view=overdue&x=1' })
  await expect.poll(() => Object.fromEntries(asked[0] ?? [])).toEqual({ view: 'overdue', limit: '50' })
  await person.type(await screen.findByLabelText('申诉编号'), 'k7m3{Enter}')
  await expect.poll(address).toBe('/?view=overdue&text=k7m3')
  await expect.poll(() => asked.at(-1)?.get('text')).toBe('k7m3')
  await person.click(screen.getByRole('link', { name: /有异议/ }))
  expect(address()).toBe('/?view=objected&text=k7m3')
})

test.each([
  ['ss261119 k7m3pq ', 'SS261119-K7M3PQ'],
  ['SS261119K7M3PQ', 'SS261119-K7M3PQ'],
  ['k7 m3', 'k7m3'],
])('a number typed as %s is looked for as %s', async (typed, sought) => {
  const person = show(<QueuePage />)
  await person.type(await screen.findByLabelText('申诉编号'), `${typed}{Enter}`)
  await expect.poll(() => asked.at(-1)?.get('text')).toBe(sought)
})

test('grows by pages', async () => {
  const person = show(<QueuePage />)
  await person.click(await screen.findByRole('button', { name: '加载更多' }))
  expect(await screen.findByText('SS261120-ABCDEF')).toBeDefined()
  expect(asked.at(-1)?.get('cursor')).toBe('further')
  expect(screen.queryByRole('button', { name: '加载更多' })).toBeNull()
})

test.each([
  [
    'the button',
    (person: ReturnType<typeof show>) => person.click(screen.getByRole('button', { name: '领取下一件' })),
  ],
  ['the key', (person: ReturnType<typeof show>) => person.keyboard('n')],
])('%s takes the next case and opens it', async (_, take) => {
  server.use(http.post('*/api/appeal-claims', () => HttpResponse.json({ id: APPEAL })))
  const person = show(<QueuePage />)
  await take(person)
  await expect.poll(address).toBe(`/appeals/${APPEAL}`)
})

test('nothing to take is said, and a refusal too', async () => {
  server.use(http.post('*/api/appeal-claims', () => HttpResponse.json({ id: null })))
  const person = show(<QueuePage />)
  await person.keyboard('n')
  expect(await screen.findByText('没有您可以领取的申诉')).toBeDefined()
  server.use(http.post('*/api/appeal-claims', () => refusal('server.unavailable')))
  await person.keyboard('n')
  expect(await screen.findByText(/系统繁忙/)).toBeDefined()
})

test('keys rest while somebody types, and can be turned off', async () => {
  let claims = 0
  server.use(
    http.post('*/api/appeal-claims', () => {
      claims += 1
      return HttpResponse.json({ id: null })
    }),
  )
  const person = show(<QueuePage />)
  await person.type(await screen.findByLabelText('申诉编号'), 'n?')
  expect(screen.queryByRole('dialog')).toBeNull()
  await person.click(document.body)
  await person.keyboard('?')
  const help = await screen.findByRole('dialog', { name: '快捷键' })
  await person.keyboard('n')
  await person.click(within(help).getByRole('switch', { name: '启用单键快捷键' }))
  await person.click(within(help).getAllByRole('button', { name: '关闭' }).at(-1) ?? help)
  await person.keyboard('n')
  expect(claims).toBe(0)
})

test('an empty view says what that means', async () => {
  rows = []
  show(<QueuePage />, { at: '/?view=second' })
  expect(await screen.findByText('没有等待第二名审核员的申诉')).toBeDefined()
})
