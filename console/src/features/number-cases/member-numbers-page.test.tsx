import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { committee, idOf } from '../../../test/world.ts'
import MemberNumbersPage from './member-numbers-page.tsx'

const AT = '2026-11-20T02:05:00.000Z'
const path = '/member-numbers/:tab?/:id?'

const caseRow = (n: number, more: object = {}) => ({
  id: idOf(n),
  number: `20181100000${n}`,
  state: 'reported',
  claimant: { name: '赵敏', organization: { id: 7, shortName: '高一1班' } },
  holder: null,
  reportedAt: AT,
  stateSince: AT,
  waitsUntil: '2026-11-27',
  overdue: false,
  outcome: null,
  may: { collect: n !== 3, escalate: false, withdraw: false },
  ...more,
})
const counts = { corrections: 0, silentCorrections: 2, toCollect: 2, toEscalate: 1, open: 3, provisional: 0 }

beforeEach(() => {
  server.use(
    http.get('*/api/number-case-counts', () => HttpResponse.json(counts)),
    http.get('*/api/number-corrections', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/number-cases', () =>
      HttpResponse.json({ items: [caseRow(1), caseRow(2, { overdue: true }), caseRow(3)], nextCursor: null }),
    ),
  )
})

test('both parts have what waits beside them, and an empty one says what would come', async () => {
  show(<MemberNumbersPage />, { at: '/member-numbers', path, organization: committee })
  expect(await screen.findByText(/没有更正申请/)).toBeTruthy()
  const tabs = screen.getByRole('navigation', { name: '分类' })
  expect(await within(tabs).findByRole('link', { name: '更正申请2' })).toBeTruthy()
  expect(within(tabs).getByRole('link', { name: '编号被占用3' })).toBeTruthy()
})

test('cases are collected in a batch: first which, then what became of each', async () => {
  let sent: unknown
  server.use(
    http.post('*/api/number-case-collections', async ({ request }) => {
      sent = await request.json()
      const refusal = { code: 'numberCase.notOpen' }
      return HttpResponse.json({
        items: [
          { id: idOf(1), number: '201811000001', done: true, refusal: null },
          { id: idOf(2), number: '201811000002', done: false, refusal },
        ],
      })
    }),
  )
  const person = show(<MemberNumbersPage />, { at: '/member-numbers/cases', path, organization: committee })
  const last = await screen.findByRole('checkbox', { name: '选择 201811000003' })
  expect(last).toHaveProperty('disabled', true)
  expect(screen.getAllByText('不在本组织范围内')).toHaveLength(3)
  expect(screen.getByText('已逾期')).toBeTruthy()
  await person.click(screen.getByRole('checkbox', { name: '选择本页全部' }))
  await person.click(screen.getByRole('button', { name: '收入整改报告' }))
  const question = await screen.findByRole('dialog', { name: '收入整改报告' })
  await person.click(within(question).getByRole('button', { name: '收入整改报告' }))
  expect(await screen.findByText('成功 1 项，未成功 1 项')).toBeTruthy()
  expect(sent).toEqual({ ids: [idOf(1), idOf(2)] })
  expect(screen.getByText(/状态已改变/)).toBeTruthy()
})
