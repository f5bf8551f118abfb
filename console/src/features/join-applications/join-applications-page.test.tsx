import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { applicationDetail, applicationRow, idOf } from '../../../test/world.ts'
import JoinApplicationsPage from './join-applications-page.tsx'

const rows = [
  applicationRow({ n: 1, name: '赵敏' }),
  applicationRow({ n: 2, name: '钱进', remarks: ['joinedAtThirteen'] }),
  applicationRow({ n: 3, name: '孙立', may: false }),
]
const asked: URLSearchParams[] = []
const path = '/join-applications/:id?'
const address = () => screen.getByTestId('address').textContent

beforeEach(() => {
  asked.length = 0
  server.use(
    http.get('*/api/join-applications', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({ items: rows, nextCursor: 'further' })
    }),
    http.get('*/api/join-applications/:id', ({ params }) => {
      const n = Number(String(params.id).slice(-2))
      const row = rows[n - 1]
      return HttpResponse.json(
        applicationDetail({ n, name: row?.name ?? '', may: n !== 3, remarks: row?.remarks ?? [] }),
      )
    }),
  )
})

test('the address is the filter, and the filter becomes the address', async () => {
  const person = show(<JoinApplicationsPage />, {
    at: '/join-applications?state=pending&state2=x&text=zm',
    path,
  })
  await screen.findByText('赵敏')
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({ state: 'pending', text: 'zm', limit: '50' })
  const find = screen.getByLabelText('查找')
  expect(find).toHaveProperty('value', 'zm')
  await person.clear(find)
  await person.type(find, '孙{Enter}')
  await expect.poll(() => asked.at(-1)?.get('text')).toBe('孙')
  expect(address()).toBe(`/join-applications?${new URLSearchParams({ state: 'pending', text: '孙' })}`)
})

test('pages forward and back', async () => {
  const person = show(<JoinApplicationsPage />, { at: '/join-applications', path })
  await screen.findByText('赵敏')
  expect(screen.getByRole('button', { name: '上一页' })).toHaveProperty('disabled', true)
  await person.click(screen.getByRole('button', { name: '下一页' }))
  await expect.poll(() => asked.at(-1)?.get('cursor')).toBe('further')
  expect(address()).toBe('/join-applications?cursor=further')
  await person.click(screen.getByRole('button', { name: '上一页' }))
  expect(address()).toBe('/join-applications')
})

test('only what may be decided can be chosen, and each row gets its outcome', async () => {
  let sent: unknown
  server.use(
    http.post('*/api/join-application-approvals', async ({ request }) => {
      sent = await request.json()
      expect(request.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
      const outcome = { id: idOf(1), name: '赵敏', done: false, refusal: { code: 'memberNumber.occupied' } }
      return HttpResponse.json({ items: [outcome, { id: idOf(2), name: '钱进', done: true, refusal: null }] })
    }),
  )
  const person = show(<JoinApplicationsPage />, { at: '/join-applications', path })
  expect(await screen.findByLabelText('选择 孙立')).toHaveProperty('disabled', true)
  expect(screen.getByLabelText('选择本页全部')).toBeDefined()
  await person.click(screen.getByLabelText('选择 赵敏'))
  await person.click(screen.getByLabelText('选择 钱进'))
  await person.click(screen.getByRole('button', { name: '批量通过' }))
  const preview = await screen.findByRole('dialog')
  expect(
    within(preview)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['赵敏', '钱进'])
  await person.type(within(preview).getByLabelText(/说明/), '已与学校核实')
  await person.click(screen.getByRole('button', { name: '确认通过' }))
  expect(await screen.findByText('成功 1 份，未成功 1 份')).toBeDefined()
  expect(sent).toEqual({ ids: [idOf(1), idOf(2)], note: '已与学校核实' })
  const outcomes = within(await screen.findByRole('dialog', { name: '办理结果' }))
    .getAllByRole('row')
    .slice(1)
  expect(outcomes.map((row) => row.textContent)).toEqual([
    expect.stringContaining('赵敏团员编号'),
    '钱进成功',
  ])
})

test('what is settled shows no buttons', async () => {
  show(<JoinApplicationsPage />, { at: `/join-applications/${idOf(3)}`, path })
  expect(await screen.findByText('办理过程')).toBeDefined()
  expect(screen.queryByRole('button', { name: '通过' })).toBeNull()
  expect(screen.queryByRole('button', { name: '退回' })).toBeNull()
})

test('a refused return keeps the reason', async () => {
  server.use(http.post('*/api/join-applications/:id/return', () => refusal('server.unavailable')))
  const person = show(<JoinApplicationsPage />, { at: `/join-applications/${idOf(1)}`, path })
  await person.click(await screen.findByRole('button', { name: '退回' }))
  const reason = await screen.findByLabelText('退回原因')
  await person.type(reason, '入团时间不符')
  await person.click(screen.getByRole('button', { name: '确认退回' }))
  expect(await screen.findByText(/系统繁忙/)).toBeDefined()
  expect(reason).toHaveProperty('value', '入团时间不符')
})

test('who joined at thirteen is not approved without a note', async () => {
  const person = show(<JoinApplicationsPage />, { at: `/join-applications/${idOf(2)}`, path })
  await person.click(await screen.findByRole('button', { name: '通过' }))
  await person.click(await screen.findByRole('button', { name: '确认通过' }))
  expect(await screen.findByText('请填写说明')).toBeDefined()
})
