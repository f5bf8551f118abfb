import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch, idOf } from '../../../test/world.ts'
import FindingsPage from './findings-page.tsx'

const asked: URLSearchParams[] = []
const row = {
  id: idOf(1),
  check: 'recordIncomplete',
  state: 'open',
  since: '2026-11-10T02:03:04.000Z',
  member: { id: idOf(2), name: '赵敏', memberNumber: '201811000123' },
  organization: { id: branch.id, shortName: branch.shortName },
  explanation: null,
  remark: '请本月补齐',
  may: { explain: true, decide: false },
}
const at = '/data-quality/findings'

test('a finding is explained; a refused reason stays typed', async () => {
  server.use(
    http.get('*/api/findings', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({ items: [row], nextCursor: null })
    }),
    http.post('*/api/findings/explanations', () =>
      refusal('finding.reasonRequired', { facts: { minimum: 2, maximum: 300 } }),
    ),
  )
  const person = show(<FindingsPage />, { at: `${at}?check=recordIncomplete&scope=own`, path: at })
  expect(await screen.findByText('上级意见：请本月补齐')).toBeDefined()
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    check: 'recordIncomplete',
    scope: 'own',
    limit: '50',
  })
  expect(screen.getByRole('button', { name: '认可说明' })).toHaveProperty('disabled', true)
  await person.click(screen.getByRole('checkbox', { name: '选择 赵敏' }))
  await person.click(screen.getByRole('button', { name: '说明原因' }))
  await person.type(await screen.findByLabelText('原因'), '外')
  await person.click(screen.getByRole('button', { name: /提\s*交/ }))
  expect(await screen.findByText('请写明原因（2 至 300 字）')).toBeDefined()
  expect(screen.getByLabelText('原因')).toHaveProperty('value', '外')
})
