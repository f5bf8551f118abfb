import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch } from '../../../test/world.ts'
import ReturnsPage from './returns-page.tsx'

const figures = {
  members: 30,
  byStatus: [],
  bySex: [],
  byBirthYear: [],
  pyramid: [],
  byEducation: [],
  byEthnicGroup: [],
  byJoinedMonth: [{ value: '2025-05', count: 4 }],
  completeRecords: 20,
  organizations: { branches: 0, others: 0 },
}
const row = {
  year: 2025,
  organization: { id: branch.id, shortName: branch.shortName },
  members: 30,
  before: 40,
  dropped: true,
  explanation: null,
  explainUntil: '2026-03-31',
}
const path = '/figures/returns/:year?'

function answer(items: readonly unknown[], figuresBefore: object | null = null) {
  const address = `*/api/organizations/${branch.id}/yearly-returns`
  const detail = { ...row, fullName: branch.fullName, frozenAt: '2025-12-31T16:00:00.000Z', figures }
  server.use(
    http.get(address, () => HttpResponse.json({ items })),
    http.get(`${address}/2025`, () =>
      HttpResponse.json({ ...detail, figuresBefore, may: { explain: true } }),
    ),
  )
}

test('a year beside the one before, and what is to be explained', async () => {
  answer([row])
  const person = show(<ReturnsPage />, { at: '/figures/returns', path })
  const members = (await screen.findByRole('rowheader', { name: '年末团员' })).closest('tr')
  expect(within(members as HTMLElement).getByText('减少 10 人')).toBeDefined()
  expect(screen.getByText('请在 2026-03-31 前说明')).toBeDefined()
  server.use(
    http.put('*/explanation', () =>
      refusal('yearlyReturn.explanationRequired', { facts: { minimum: 5, maximum: 500 } }),
    ),
  )
  await person.click(screen.getByRole('button', { name: '说明原因' }))
  await person.type(await screen.findByLabelText('团员减少的原因'), '毕业')
  await person.click(screen.getByRole('button', { name: '提交说明' }))
  expect(await screen.findByText('请说明团员减少的原因（5 至 500 字）')).toBeDefined()
  expect(screen.getByLabelText('团员减少的原因')).toHaveProperty('value', '毕业')
})

test('members are counted as people, organizations are not', async () => {
  answer([row], { ...figures, organizations: { branches: 2, others: 1 } })
  show(<ReturnsPage />, { at: '/figures/returns', path })
  const rowOf = async (name: string) =>
    within((await screen.findByRole('rowheader', { name })).closest('tr') as HTMLElement)
  expect((await rowOf('年末团员')).getByText('减少 10 人')).toBeDefined()
  expect((await rowOf('团支部')).getByText('减少 2 个')).toBeDefined()
  expect((await rowOf('其他组织')).getByText('减少 1 个')).toBeDefined()
})

test('without returns it says when there will be some', async () => {
  answer([])
  show(<ReturnsPage />, { at: '/figures/returns', path })
  expect(await screen.findByText(/每年 1 月 1 日零时自动冻结/)).toBeDefined()
})
