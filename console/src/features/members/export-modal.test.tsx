import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { ExportModal } from './export-modal.tsx'

const close = () => undefined

test('exports by the filter and columns of the page, in the language of the page', async () => {
  const asked: unknown[] = []
  server.use(
    http.post('*/api/exports', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json({})
    }),
  )
  const person = show(<ExportModal filter={{ sex: 'female' }} columns={['name', 'phone']} onClose={close} />)
  expect(screen.getByText('证件号码和手机号只显示首尾几位')).toBeDefined()
  await person.click(screen.getByRole('radio', { name: 'CSV (UTF-8)' }))
  await person.click(screen.getByRole('button', { name: '开始导出' }))
  expect((await screen.findByRole('link', { name: '查看导出记录' })).getAttribute('href')).toBe(
    '/exchange?tab=exports',
  )
  expect(asked).toEqual([
    {
      subject: 'members',
      filter: { sex: 'female' },
      language: 'zh-CN',
      format: 'csv',
      columns: ['name', 'phone'],
      unmasked: false,
    },
  ])
})

test('whole numbers ask for a reason and the password', async () => {
  server.use(http.post('*/api/exports', () => refusal('session.stepUpRequired')))
  const person = show(<ExportModal filter={{}} columns={['documentNumber']} onClose={close} />)
  await person.click(screen.getByRole('checkbox'))
  await person.type(screen.getByRole('textbox', { name: '导出理由' }), '上级检查')
  await person.click(screen.getByRole('button', { name: '开始导出' }))
  expect(await screen.findByText('再次确认身份')).toBeDefined()
})
