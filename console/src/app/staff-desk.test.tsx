import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import { APPEAL, appealCase } from '../../test/appeal-world.ts'
import { cityReport } from '../../test/campaigns.ts'
import { server } from '../../test/set-up.ts'
import { show } from '../../test/show.tsx'
import { SessionGuard } from './session-guard.tsx'

const figures = {
  received: 0,
  upheld: 0,
  dismissed: 0,
  withdrawn: 0,
  open: 0,
  overdue: 0,
  decidedLate: 0,
  medianWorkingHours: null,
  p95WorkingHours: null,
}

/** The guarded part of the console, entered by staff. */
function enter(role: StaffRole, at = '/') {
  const me = {
    accountId: '00000000-0000-4000-8000-000000000001',
    kind: 'staff',
    passwordChangeRequired: false,
    firstLogInRequired: false,
    proofRequired: false,
    person: null,
    organization: null,
    consoleAccesses: [],
    staff: { name: '赵云飞', role, userName: 'zhaoyun' },
  }
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me)),
    http.get('*/api/sessions', () => HttpResponse.json({ items: [] })),
    http.get('*/api/me/passkeys', () => HttpResponse.json({ items: [] })),
    http.get('*/api/log-ins', () => HttpResponse.json({ items: [] })),
    http.get('*/api/appeals', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/appeals/:id', () => HttpResponse.json(appealCase())),
    http.get('*/api/appeal-counts', () =>
      HttpResponse.json({ open: 0, mine: 0, overdue: 0, dueToday: 0, objected: 0, second: 0 }),
    ),
    http.get('*/api/appeal-figures', () => HttpResponse.json(figures)),
    http.get('*/api/top-organizations', () => HttpResponse.json({ items: [], nextCursor: null })),
  )
  const guarded = (
    <Routes>
      <Route element={<SessionGuard />}>
        <Route path="*" element={<p>组织的页面</p>} />
      </Route>
    </Routes>
  )
  return show(guarded, { at })
}

test('the operator lands on the organizations at the top', async () => {
  enter('operator')
  expect(await screen.findByRole('heading', { name: '顶级组织' })).toBeDefined()
  expect(screen.getByRole('button', { name: '创建顶级组织' })).toBeDefined()
  const links = screen.getByRole('navigation', { name: '主菜单' }).querySelectorAll('a')
  expect([...links].map((link) => link.textContent)).toEqual(['顶级组织', '反馈', '账号安全'])
})

test.each([['auditor', '审计员', /不能更改任何数据/]] as const)(
  '%s is told what the role may do, and offered nothing that does not work',
  async (role, name, may) => {
    enter(role)
    expect(await screen.findByRole('heading', { name })).toBeDefined()
    expect(screen.getByText(may)).toBeDefined()
    expect(screen.getByText(/尚未开放/)).toBeDefined()
    expect(document.querySelectorAll('main button')).toHaveLength(0)
  },
)

test.each([
  ['/', '申诉队列', '申诉队列'],
  [`/appeals/${APPEAL}`, '申诉 SS261119-K7M3PQ', '申诉队列'],
  ['/figures', '办理统计', '办理统计'],
  ['/members', '没有这个页面', undefined],
])('the reviewer finds at %s: %s, under %s', async (at, title, entry) => {
  enter('reviewer', at)
  expect(await screen.findByRole('heading', { name: title, level: 1 })).toBeDefined()
  const menu = screen.getByRole('navigation', { name: '主菜单' })
  const links = menu.querySelectorAll('a')
  expect([...links].map((link) => link.textContent)).toEqual(['申诉队列', '办理统计', '账号安全'])
  expect(menu.querySelector('[aria-current]')?.textContent).toBe(entry)
})

test.each([
  ['/', '编号被占用', '编号被占用'],
  ['/campaigns', '全市整改', '全市整改'],
  [`/campaigns/${APPEAL}`, '全市信息完善行动', '全市整改'],
  ['/exports', '导出记录', '导出记录'],
  ['/data-quality/campaigns', '没有这个页面', undefined],
])('the number officer finds at %s: %s, under %s', async (at, title, entry) => {
  server.use(
    http.get('*/api/desk/number-cases', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/desk/number-case-counts', () =>
      HttpResponse.json({ escalated: 0, inReview: 0, overdue: 0, coming: 0 }),
    ),
    http.get('*/api/desk/exports', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/desk/rectifications', () => HttpResponse.json({ items: [], may: { start: true } })),
    http.get('*/api/desk/rectifications/:id/report', () => HttpResponse.json(cityReport())),
    http.get('*/api/desk/rectifications/:id/findings', () =>
      HttpResponse.json({ items: [], nextCursor: null }),
    ),
  )
  enter('numberOfficer', at)
  expect(await screen.findByRole('heading', { name: title, level: 1 })).toBeDefined()
  const menu = screen.getByRole('navigation', { name: '主菜单' })
  const links = menu.querySelectorAll('a')
  expect([...links].map((link) => link.textContent)).toEqual([
    '编号被占用',
    '全市整改',
    '导出记录',
    '账号安全',
  ])
  expect(menu.querySelector('[aria-current]')?.textContent).toBe(entry)
})

test.each(['operator', 'numberOfficer', 'auditor'] as const)('%s finds no appeals', async (role) => {
  enter(role, `/appeals/${APPEAL}`)
  expect(await screen.findByRole('heading', { name: '没有这个页面' })).toBeDefined()
})

test('the pages of organizations are not there', async () => {
  enter('operator', '/members')
  expect(await screen.findByRole('heading', { name: '没有这个页面' })).toBeDefined()
  expect(screen.queryByText('组织的页面')).toBeNull()
})

test('a new password is measured by the rule for staff', async () => {
  const person = enter('auditor', '/security')
  await person.type(await screen.findByLabelText('新密码'), 'kites-qianmen')
  expect(await screen.findByText('密码至少 15 位')).toBeDefined()
})
