import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import FiguresPage from './figures-page.tsx'

const figures = {
  received: 40,
  upheld: 25,
  dismissed: 5,
  withdrawn: 2,
  open: 8,
  overdue: 1,
  decidedLate: 3,
  medianWorkingHours: 6.25,
  p95WorkingHours: 21,
}
const asked: Record<string, string>[] = []
let answered: object = figures
const address = () => screen.getByTestId('address').textContent
const today = toShanghaiDate(new Date())

beforeEach(() => {
  asked.length = 0
  answered = figures
  server.use(
    http.get('*/api/appeal-figures', ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams))
      return HttpResponse.json(answered)
    }),
  )
})

test('this month, as cards and as tables', async () => {
  show(<FiguresPage />, { at: '/figures' })
  const card = (await screen.findByText('收到')).parentElement
  expect(card?.textContent).toBe('收到40')
  expect(asked).toEqual([{ from: `${today.slice(0, 8)}01`, to: today }])
  expect(screen.getByText('办理用时中位数').parentElement?.textContent).toBe('办理用时中位数6.3 工作小时')
  expect(screen.getByText('办理用时 95 百分位').parentElement?.textContent).toContain('21 工作小时')
  const rows = within(screen.getAllByRole('table')[0] ?? document.body).getAllByRole('row')
  expect(rows.slice(1).map((row) => row.textContent?.replace(/\s/g, ''))).toEqual([
    '通过2562.5%',
    '驳回512.5%',
    '撤回25%',
    '未办结820%',
  ])
  expect(screen.getAllByRole('table')[1]?.textContent).toContain('3 10%')
})

test('another period is another address', async () => {
  const person = show(<FiguresPage />, { at: '/figures' })
  await person.click(await screen.findByRole('link', { name: '最近 30 天' }))
  expect(address()).toBe('/figures?period=days30')
  await expect.poll(() => asked.at(-1)?.to).toBe(today)
  await person.click(screen.getByRole('link', { name: '自选' }))
  const from = await screen.findByLabelText('起始日期')
  await person.clear(from)
  await person.type(from, '2026-01-02')
  await person.click(screen.getByRole('button', { name: '查询' }))
  await expect.poll(() => asked.at(-1)).toEqual({ from: '2026-01-02', to: today })
  expect(address()).toContain('period=own')
})

test('where nothing was decided, no time is claimed', async () => {
  answered = {
    ...figures,
    received: 0,
    upheld: 0,
    dismissed: 0,
    medianWorkingHours: null,
    p95WorkingHours: null,
  }
  show(<FiguresPage />, { at: '/figures' })
  expect(await screen.findByText('这段时间没有收到申诉')).toBeDefined()
  expect(screen.getAllByText('尚无')).toHaveLength(2)
})

test('a failed reading can be tried again', async () => {
  server.use(http.get('*/api/appeal-figures', () => refusal('server.unavailable'), { once: true }))
  const person = show(<FiguresPage />, { at: '/figures' })
  await person.click(await screen.findByRole('button', { name: '重新加载' }))
  expect(await screen.findByText('收到')).toBeDefined()
})
