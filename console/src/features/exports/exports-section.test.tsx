import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { idOf } from '../../../test/world.ts'
import { StaffContext } from '../../shared/session/me.ts'
import DeskExportsPage from './desk-exports-page.tsx'
import ExportsSection from './exports-section.tsx'

const task = {
  id: idOf(1),
  subject: 'members',
  state: 'done',
  step: 'export',
  done: 4711,
  total: 4711,
  fileName: '团员花名册-2026-11-11.xlsx',
  byName: '高一一班',
  createdAt: '2026-11-10T18:03:04.000Z',
  finishedAt: '2026-11-10T18:03:09.000Z',
  keptUntil: '2026-11-17T18:03:04.000Z',
  refusal: null,
  format: 'xlsx',
  unmasked: true,
  bytes: 100_000,
  may: { download: true, cancel: false },
}
const running = {
  ...task,
  id: idOf(2),
  state: 'running',
  done: 2000,
  total: null,
  finishedAt: null,
  may: { download: false, cancel: true },
}

test('what is ready can be downloaded, what runs shows how far it is and can be stopped', async () => {
  const cancelled: string[] = []
  server.use(
    http.get('*/api/exports', () => HttpResponse.json({ items: [running, task], nextCursor: null })),
    http.post('*/api/exports/:id/cancellations', ({ params }) => {
      cancelled.push(String(params.id))
      return HttpResponse.json({ done: true })
    }),
  )
  const person = show(<ExportsSection />, { at: '/exchange?tab=exports' })
  const link = await screen.findByRole('link', { name: '下载' })
  expect(link.getAttribute('href')).toBe(`/api/exports/${task.id}/file`)
  expect(screen.getByText('已处理 2000 行')).toBeDefined()
  expect(screen.getByText('含完整号码，限导出人下载')).toBeDefined()
  await person.click(screen.getByRole('button', { name: /取\s*消/ }))
  await expect.poll(() => cancelled).toEqual([running.id])
})

test('organizations are exported from here', async () => {
  const asked: unknown[] = []
  server.use(
    http.get('*/api/exports', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.post('*/api/exports', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json({ ...running, subject: 'organizations' })
    }),
  )
  const person = show(<ExportsSection />, { at: '/exchange?tab=exports' })
  await person.click(await screen.findByRole('button', { name: '导出团组织' }))
  await expect.poll(() => asked).toEqual([{ subject: 'organizations', format: 'xlsx', language: 'zh-CN' }])
})

test('at the desk the officer finds the own reports, downloads one and cancels another', async () => {
  const report = { subject: 'rectificationReport', unmasked: false, fileName: '整改报告-全市-2026-11-28.pdf' }
  const cancelled: string[] = []
  server.use(
    http.get('*/api/desk/exports', () =>
      HttpResponse.json({
        items: [
          { ...running, ...report },
          { ...task, ...report },
        ],
        nextCursor: null,
      }),
    ),
    http.post('*/api/desk/exports/:id/cancellations', ({ params }) => {
      cancelled.push(String(params.id))
      return HttpResponse.json({ done: true })
    }),
  )
  const person = show(
    <StaffContext value={{ name: '编号员', role: 'numberOfficer', userName: 'bianhao1' }}>
      <DeskExportsPage />
    </StaffContext>,
    { at: '/exports', organization: null },
  )
  const link = await screen.findByRole('link', { name: '下载' })
  expect(link.getAttribute('href')).toBe(`/api/desk/exports/${task.id}/file`)
  expect(screen.getAllByText('整改报告')).toHaveLength(2)
  await person.click(screen.getByRole('button', { name: /取\s*消/ }))
  await expect.poll(() => cancelled).toEqual([running.id])
})

test('without any report the desk leads to the campaigns', async () => {
  server.use(http.get('*/api/desk/exports', () => HttpResponse.json({ items: [], nextCursor: null })))
  show(
    <StaffContext value={{ name: '编号员', role: 'numberOfficer', userName: 'bianhao1' }}>
      <DeskExportsPage />
    </StaffContext>,
    { at: '/exports', organization: null },
  )
  expect(await screen.findByText('还没有导出记录')).toBeDefined()
  expect(screen.getByRole('link', { name: '去“全市整改”导出报告' }).getAttribute('href')).toBe('/campaigns')
})
