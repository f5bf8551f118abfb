import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch, idOf } from '../../../test/world.ts'
import MembersPage from './members-page.tsx'

const asked: URLSearchParams[] = []
const path = '/members/:id?'
const row = {
  id: idOf(1),
  name: '赵敏',
  sex: 'female',
  bornOn: '2004-05-06',
  joinedOn: '2018-12',
  memberNumber: '201811000123',
  status: 'floating',
  organization: { id: 7, shortName: branch.shortName },
  admittedAt: '2026-11-10T18:03:04.000Z',
  inReach: true,
}
const address = () => screen.getByTestId('address').textContent

function answer(items: readonly unknown[]) {
  server.use(
    http.get('*/api/member-views', () => HttpResponse.json({ items: [] })),
    http.get('*/api/members', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({ items, nextCursor: null })
    }),
  )
}

beforeEach(() => {
  asked.length = 0
})

test('reads filter and order from the address', async () => {
  answer([row])
  show(<MembersPage />, { at: '/members?sex=female&status=unheard&sort=bornOn&direction=down', path })
  expect(await screen.findByText('流动团员')).toBeDefined()
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    sex: 'female',
    sort: 'bornOn',
    direction: 'down',
    limit: '50',
  })
})

test('a click on a head sorts, and the address says so', async () => {
  answer([row])
  const person = show(<MembersPage />, { at: '/members?sex=female', path })
  await person.click(await screen.findByRole('columnheader', { name: /入团时间/ }))
  await expect.poll(address).toBe('/members?sex=female&sort=joinedOn&direction=up')
})

test('dates are shown as in Beijing', async () => {
  answer([row])
  show(<MembersPage />, { at: '/members', path })
  expect(await screen.findByText('2026-11-11')).toBeDefined()
})

test.each([
  ['/members', '还没有团员'],
  ['/members?text=zm', '没有符合条件的团员'],
])('an empty list at %s says why', async (at, text) => {
  answer([])
  show(<MembersPage />, { at, path })
  expect(await screen.findByText(new RegExp(text))).toBeDefined()
})

test('a failed reading can be tried again', async () => {
  server.use(http.get('*/api/member-views', () => HttpResponse.json({ items: [] })))
  server.use(http.get('*/api/members', () => refusal('limit.tooMany', { facts: { retryAfterSeconds: 9 } })))
  const person = show(<MembersPage />, { at: '/members', path })
  expect((await screen.findByRole('alert')).textContent).toContain('9 秒')
  answer([row])
  await person.click(screen.getByRole('button', { name: '重新加载' }))
  expect(await screen.findByText('赵敏')).toBeDefined()
})
