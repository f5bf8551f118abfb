import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { idOf } from '../../../test/world.ts'
import { client } from '../api/client.ts'
import { StaffContext } from '../session/me.ts'
import { ReportFiles } from './report-files.tsx'

const labels = { xlsx: '下载电子表格', pdf: '下载 PDF' }
const officer = { name: '编号员', role: 'numberOfficer', userName: 'bianhao1' } as const
const task = (change: object) => ({
  id: idOf(1),
  subject: 'rectificationReport',
  state: 'running',
  step: 'export',
  done: 1200,
  total: 4000,
  fileName: '整改报告-全市-2026-11-28.xlsx',
  byName: '编号员',
  createdAt: '2026-11-28T01:00:00.000Z',
  finishedAt: null,
  keptUntil: '2026-12-05T01:00:00.000Z',
  refusal: null,
  format: 'xlsx',
  unmasked: false,
  bytes: null,
  may: { download: false, cancel: true },
  ...change,
})
const ready = task({ state: 'done', may: { download: true, cancel: false } })
const refused = task({ state: 'failed', refusal: { code: 'record.notFound' } })

test('the officer sees how far the report is, and has it as soon as it is written', {
  timeout: 15_000,
}, async () => {
  const kept = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const answers = [task({}), ready]
  server.use(
    http.post('*/api/desk/exports', () => HttpResponse.json(task({ state: 'queued' }))),
    http.get('*/api/desk/exports/:id', () => HttpResponse.json(answers.shift() ?? ready)),
  )
  const wish = { subject: 'rectificationReport', id: idOf(2) } as const
  const person = show(
    <StaffContext value={officer}>
      <ReportFiles
        labels={labels}
        begin={(format, options) => client.deskExports.begin({ ...wish, format }, options)}
      />
    </StaffContext>,
    { organization: null },
  )
  await person.click(screen.getByRole('button', { name: '下载电子表格' }))
  expect(await screen.findByText('已处理 1200 / 4000 行')).toBeDefined()
  expect(screen.getByText('可以离开此页，随时到“导出记录”查看')).toBeDefined()
  expect(screen.getByRole('button', { name: '下载 PDF' })).toHaveProperty('disabled', true)
  const link = await screen.findByRole('link', { name: /整改报告-全市/ }, { timeout: 5000 })
  expect(link.getAttribute('href')).toBe(`/api/desk/exports/${idOf(1)}/file`)
  expect(kept).toHaveBeenCalledOnce()
  expect(screen.getByRole('button', { name: '下载 PDF' })).toHaveProperty('disabled', false)
  kept.mockRestore()
})

test('a report that cannot be written says why, and can be asked for again', async () => {
  server.use(
    http.post('*/api/exports', () => HttpResponse.json(task({ state: 'queued' }))),
    http.get('*/api/exports/:id', () => HttpResponse.json(refused)),
  )
  const wish = { subject: 'yearlyReturn', organizationId: 4, year: 2025 } as const
  const person = show(
    <ReportFiles
      labels={labels}
      begin={(format, options) => client.exports.begin({ ...wish, format }, options)}
    />,
  )
  await person.click(screen.getByRole('button', { name: '下载 PDF' }))
  expect(await screen.findByText(/没有找到这条记录/)).toBeDefined()
  expect(screen.getByRole('button', { name: /下载 PDF/ })).toHaveProperty('disabled', false)
})
