import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch, committee } from '../../../test/world.ts'
import ArchivePage from './archive-page.tsx'

const path = '/organizations/:id/archive'
const at = '/organizations/7/archive'
const { id, kind, fullName, shortName } = branch

const effects = {
  members: 12,
  posts: 3,
  matters: [{ kind: 'joinApplications', count: 2 }],
  registrationCodes: 0,
  sessions: 1,
}
const preview = {
  organization: { id, kind, status: 'active', fullName, shortName },
  superior: { id: committee.id, shortName: committee.shortName },
  living: { count: 0, items: [] },
  effects,
  refusal: null,
}

const answer = (changes = {}) =>
  server.use(
    http.get('*/api/organizations/7/archival-preview', () => HttpResponse.json({ ...preview, ...changes })),
  )

test('shows the exact effects, takes the name, asks for the password, and tells what was done', async () => {
  answer()
  let isSteppedUp = false
  server.use(
    http.post('*/api/organizations/7/archival', async ({ request }) => {
      expect(await request.json()).toEqual({ retypedName: shortName })
      if (!isSteppedUp) return refusal('session.stepUpRequired')
      const { organization, superior } = preview
      return HttpResponse.json({ organization, superior, archivedAt: '2026-11-10T02:03:04.000Z', effects })
    }),
    http.post('*/api/sessions/current/step-up', () => {
      isSteppedUp = true
      return HttpResponse.json({ until: '2026-11-10T02:08:04.000Z' })
    }),
  )
  const person = show(<ArchivePage />, { at, path, organization: committee })
  expect(
    await screen.findByRole('row', { name: /^团员 12 转为流动团员，由“清河街道团委”联系管理/ }),
  ).toBeDefined()
  expect(screen.getByRole('row', { name: /^办理中的加入申请 2 关闭并通知申请人/ })).toBeDefined()
  expect(screen.getByRole('row', { name: /^可用的组织注册码 0 —/ })).toBeDefined()
  const name = screen.getByLabelText('请输入该组织的全称或简称')
  await person.type(name, '清河二社区团支部')
  await person.click(screen.getByRole('button', { name: '归档该组织' }))
  expect(await screen.findByText(/与该组织的全称、简称都不一致/)).toBeDefined()
  await person.clear(name)
  await person.type(name, shortName)
  await person.click(screen.getByRole('button', { name: '归档该组织' }))
  await person.type(await screen.findByLabelText('登录密码'), 'a long password')
  await person.click(screen.getByRole('button', { name: /^确\s?认$/ }))
  expect(await screen.findByRole('heading', { name: `“${shortName}”已归档` })).toBeDefined()
  expect(screen.getByText(/12 名团员已转为流动团员/)).toBeDefined()
  expect(screen.getByRole('link', { name: '查看流动团员' }).getAttribute('href')).toBe(
    '/floating-members?scope=own',
  )
})

test('a subordinate that is not archived stands in the way, by name and link', async () => {
  const refused = { code: 'archival.subordinatesRemain', facts: { count: 1, names: '第三团支部' } }
  answer({ refusal: refused, living: { count: 1, items: [{ id: 9, shortName: '第三团支部' }] } })
  show(<ArchivePage />, { at, path, organization: committee })
  expect(await screen.findByText(/还有 1 个未归档的下级组织（第三团支部）/)).toBeDefined()
  expect(screen.getByRole('link', { name: '第三团支部' }).getAttribute('href')).toBe(
    '/organizations?selected=9',
  )
  expect(screen.queryByLabelText('请输入该组织的全称或简称')).toBeNull()
})
