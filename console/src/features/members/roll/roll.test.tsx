import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { memberRowOf } from '../../../../test/members.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { idOf } from '../../../../test/world.ts'
import MembersPage from '../members-page.tsx'

const path = '/members/:id?'
const address = () => screen.getByTestId('address').textContent
const bodies: unknown[] = []
const view = {
  id: idOf(90),
  name: '明年毕业',
  filter: { graduationYear: 2027, sort: 'name', direction: 'up' },
  columns: ['name', 'graduationYear'],
  isDefault: false,
}

function answer({ views = [] as unknown[], items = [memberRowOf(1), memberRowOf(2)] } = {}) {
  server.use(
    http.get('*/api/member-views', () => HttpResponse.json({ items: views })),
    http.get('*/api/members', () => HttpResponse.json({ items, nextCursor: 'more' })),
  )
}

beforeEach(() => {
  bodies.length = 0
})

test('a view is a tab that leads to its address, and shows its columns', async () => {
  answer({ views: [view] })
  const person = show(<MembersPage />, { at: '/members', path })
  await person.click(await screen.findByRole('link', { name: '明年毕业' }))
  expect(address()).toBe('/members?graduationYear=2027&columns=name%2CgraduationYear')
  const heads = await screen.findAllByRole('columnheader')
  expect(heads.map((head) => head.textContent)).toEqual(['', '姓名', '预计毕业年份'])
  expect(screen.getByRole('link', { name: '明年毕业' }).getAttribute('aria-current')).toBe('page')
})

test('the view that opens first does, and the whole roll stays within reach', async () => {
  answer({ views: [{ ...view, isDefault: true }] })
  const person = show(<MembersPage />, { at: '/members', path })
  await expect.poll(address).toContain('graduationYear=2027')
  await person.click(await screen.findByRole('link', { name: '全部团员' }))
  expect(address()).toBe('/members?view=all')
})

test('what is shown is saved under a name; a name that is taken is said at the field', async () => {
  answer()
  server.use(
    http.post('*/api/member-views', async ({ request }) => {
      bodies.push(await request.json())
      return bodies.length === 1 ? refusal('memberView.nameTaken') : HttpResponse.json(view)
    }),
  )
  const person = show(<MembersPage />, { at: '/members?sex=female&columns=name,age', path })
  await person.click(await screen.findByRole('button', { name: '保存为视图' }))
  await person.type(await screen.findByLabelText('视图名称'), '女团员')
  await person.click(screen.getByRole('button', { name: /保\s*存$/ }))
  expect(await screen.findByText('已有同名视图，请换一个名称')).toBeDefined()
  await person.click(screen.getByRole('button', { name: /保\s*存$/ }))
  expect(await screen.findByText('视图已保存')).toBeDefined()
  expect(bodies[1]).toMatchObject({ name: '女团员', filter: { sex: 'female' }, columns: ['name', 'age'] })
})

test('everybody found is chosen, named, changed, and each one’s outcome told', async () => {
  answer()
  server.use(
    http.get('*/api/member-choices', () =>
      HttpResponse.json({
        items: [1, 2, 3].map((n) => ({ id: idOf(n), name: `团员${n}`, organization: '高一一班' })),
        more: false,
      }),
    ),
    http.post('*/api/member-edits', async ({ request }) => {
      const body = (await request.json()) as { ids: string[] }
      bodies.push(body)
      const last = body.ids.length - 1
      const items = body.ids.map((id, n) => ({
        id,
        name: `团员${n + 1}`,
        done: n < last,
        refusal: n < last ? null : { code: 'record.notFound' },
      }))
      return HttpResponse.json({ items })
    }),
  )
  const person = show(<MembersPage />, { at: '/members', path })
  await person.click(await screen.findByRole('button', { name: '全选符合条件的团员' }))
  expect(await screen.findByText('已选符合条件的全部 3 人')).toBeDefined()
  await person.click(screen.getByRole('button', { name: '批量修改' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('团员3')).toBeDefined()
  await person.click(dialog.getByLabelText('修改项目'))
  await person.click(await screen.findByTitle('工作单位或学校'))
  await person.type(await dialog.findByLabelText('改为'), '京华大学')
  await person.click(dialog.getByRole('button', { name: '开始办理' }))
  expect(await dialog.findByText('成功 2 人，未成功 1 人')).toBeDefined()
  expect(bodies).toEqual([{ ids: [idOf(1), idOf(2), idOf(3)], set: { employerOrSchool: '京华大学' } }])
})

test('an earlier day is told from today, and nothing is done to many there', async () => {
  const asked: URLSearchParams[] = []
  answer()
  server.use(
    http.get('*/api/members', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      const items = [memberRowOf(1), { ...memberRowOf(2), name: '远方', inReach: false }]
      return HttpResponse.json({ items, nextCursor: null })
    }),
  )
  const person = show(<MembersPage />, { at: '/members?asOf=2025-06-30&sex=female&record=incomplete', path })
  expect(await screen.findByText(/2025-06-30 当日结束时的名册/)).toBeDefined()
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({ asOf: '2025-06-30', sex: 'female', limit: '50' })
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.queryByRole('button', { name: '全选符合条件的团员' })).toBeNull()
  expect((await screen.findByText('远方')).closest('a')).toBeNull()
  await person.click(screen.getByRole('button', { name: '回到目前名册' }))
  await expect.poll(address).toBe('/members?sex=female&record=incomplete')
  expect(await screen.findByRole('button', { name: '全选符合条件的团员' })).toBeDefined()
})

test('members are searched by what the checks find', async () => {
  answer()
  const person = show(<MembersPage />, { at: '/members', path })
  await person.click(await screen.findByRole('button', { name: '更多条件' }))
  await person.click(screen.getByRole('combobox', { name: '数据问题' }))
  await person.click(await screen.findByText('入团年龄异常'))
  await person.click(screen.getByRole('button', { name: /查\s?询/ }))
  await expect.poll(address).toBe('/members?finding=joinAge')
})
