import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { ExportListButton } from './export-list-button.tsx'

test('what the list shows is exported, whole numbers with a reason', async () => {
  const asked: unknown[] = []
  server.use(
    http.post('*/api/exports', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json({ code: 'server.unavailable' }, { status: 503 })
    }),
  )
  const list = { subject: 'cadres', filter: { scope: 'subtree', post: 'secretary' } } as const
  const person = show(<ExportListButton title="导出团干部" list={list} />)
  await person.click(screen.getByRole('button', { name: /导\s*出/ }))
  expect(screen.getByText('证件号码和手机号只显示首尾几位')).toBeDefined()
  await person.click(screen.getByRole('radio', { name: 'CSV (UTF-8)' }))
  await person.click(screen.getByRole('checkbox'))
  await person.type(screen.getByLabelText('导出理由'), '上级检查')
  await person.click(screen.getByRole('button', { name: '开始导出' }))
  const choice = { format: 'csv', unmasked: true, reason: '上级检查', language: 'zh-CN' }
  await expect.poll(() => asked).toEqual([{ ...list, ...choice }])
})
