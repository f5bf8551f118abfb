import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { idOf } from '../../../test/world.ts'
import { NewImport } from './new-import.tsx'

test('cadres are chosen by the address or here, with their own template, and sent as cadres', async () => {
  const asked: unknown[] = []
  server.use(
    http.post('*/api/import-files', () => HttpResponse.json({ id: idOf(1), bytes: 3 })),
    http.post('*/api/imports', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json({ code: 'spreadsheet.unreadable' }, { status: 422 })
    }),
  )
  const person = show(<NewImport />, { at: '/exchange?of=cadres' })
  expect(await screen.findByRole('radio', { name: '团干部', checked: true })).toBeDefined()
  expect(screen.getByText(/书记、副书记仍须上级确认/)).toBeDefined()
  const template = screen.getByRole('link', { name: '下载模板' })
  expect(template.getAttribute('href')).toBe('/api/import-templates/cadres')
  await person.upload(
    screen.getByLabelText('选择表格并上传', { selector: 'input' }),
    new File(['abc'], '名单.xlsx'),
  )
  await expect.poll(() => asked).toEqual([{ id: idOf(1), subject: 'cadres', fileName: '名单.xlsx' }])
})
