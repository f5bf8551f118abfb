import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch } from '../../../test/world.ts'
import CadresPage from './cadres-page.tsx'

const ID = '00000000-0000-4000-8000-000000000007'
const row = {
  id: ID,
  name: '周宁',
  isMember: false,
  organization: { id: branch.id, shortName: branch.shortName },
  post: 'other',
  postNote: '团刊主编',
  kind: 'partTime',
  state: 'active',
  startedOn: '2026-01-01',
  termEndsOn: '2026-02-01',
  isOverdue: true,
  consoleAccess: false,
  endedAt: null,
  endedReason: null,
}
const detail = {
  ...row,
  documentKind: 'residentId',
  documentNumber: '1****************1',
  phone: '138****0000',
  place: { ...branch, ancestors: [] },
  steps: [
    {
      act: 'appoint',
      at: '2026-01-01T01:00:00.000Z',
      byName: '张三（高一一班）',
      reason: null,
      details: null,
    },
    {
      act: 'change',
      at: '2026-01-02T01:00:00.000Z',
      byName: '',
      reason: null,
      details: { kind: ['fullTime', 'partTime'] },
    },
  ],
  otherPosts: [],
  may: ['change', 'setAccess', 'dismiss', 'endTerm'],
}

beforeEach(() => {
  server.use(
    http.get('*/api/cadre-posts', () => HttpResponse.json({ items: [row], nextCursor: null })),
    http.get(`*/api/cadre-posts/${ID}`, () => HttpResponse.json(detail)),
  )
})

test('a list says who is no member, and whose term is over', async () => {
  show(<CadresPage />, { at: '/cadres', path: '/cadres/:id?' })
  const table = await screen.findByRole('table')
  for (const text of ['周宁', '非团员', '团刊主编', '在任', '任期已满'])
    expect(within(table).getByText(text)).toBeDefined()
})

test('a post offers what will work, and tells its history with what changed', async () => {
  show(<CadresPage />, { at: `/cadres/${ID}`, path: '/cadres/:id?' })
  expect(await screen.findByText(/张三（高一一班）/)).toBeDefined()
  expect(screen.getByText('任职方式：专职 → 兼职')).toBeDefined()
  expect(screen.getByText(/^系统/)).toBeDefined()
  for (const act of [/调\s?整/, /授予管理端权限/, /结束任职/, /免\s?职/])
    expect(screen.getByRole('button', { name: act })).toBeDefined()
  expect(screen.queryByRole('button', { name: /确认任职/ })).toBeNull()
})

test('an appointment that matches nobody keeps what was typed and does not tell which is wrong', async () => {
  server.use(http.post('*/api/cadre-posts', () => refusal('person.notRegistered')))
  const person = show(<CadresPage />, { at: '/cadres', path: '/cadres/:id?' })
  await person.click(await screen.findByRole('button', { name: '任命团干部' }))
  const dialog = await screen.findByRole('dialog')
  await person.type(within(dialog).getByLabelText(/姓名/), '周宁')
  await person.type(within(dialog).getByLabelText(/证件号码/), '11010519491231002X')
  await person.click(within(dialog).getByRole('combobox', { name: /职务/ }))
  await person.click(await screen.findByTitle('组织委员'))
  await person.click(within(dialog).getByRole('button', { name: /任\s?命$/ }))
  expect(await screen.findByText('该团员未注册，建议注册后再添加')).toBeDefined()
  expect(within(dialog).getByLabelText<HTMLInputElement>(/姓名/).value).toBe('周宁')
})
