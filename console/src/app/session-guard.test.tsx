import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import { refusal } from '../../test/answer.ts'
import { server } from '../../test/set-up.ts'
import { show } from '../../test/show.tsx'
import { branch } from '../../test/world.ts'
import { SessionGuard } from './session-guard.tsx'

const me = {
  accountId: '00000000-0000-4000-8000-000000000001',
  kind: 'organization',
  passwordChangeRequired: false,
  firstLogInRequired: false,
  proofRequired: false,
  person: null,
  organization: branch,
  consoleAccesses: [],
  staff: null,
}

const cadre = {
  kind: 'person',
  person: {
    id: '00000000-0000-4000-8000-000000000002',
    name: '张三',
    identity: 'member',
    documentKind: 'residentId',
    documentNumber: '1****************1',
    bornOn: '2004-05-06',
    sex: 'female',
    phone: '138****0000',
    memberStatus: 'active',
    hasOpenJoinApplication: false,
  },
}
const access = {
  organizationId: branch.id,
  shortName: branch.shortName,
  fullName: branch.fullName,
  superiorShortName: null,
  posts: [{ post: 'secretary', postNote: null }],
}

function guarded(at: string) {
  const inside = (
    <Routes>
      <Route element={<SessionGuard />}>
        <Route path="/members" element={<p>名册</p>} />
      </Route>
    </Routes>
  )
  return show(inside, { at })
}

const answer = (answered: object) => server.use(http.get('*/api/me', () => HttpResponse.json(answered)))

test('without a session one logs in first and comes back', async () => {
  server.use(http.get('*/api/me', () => refusal('session.required')))
  guarded('/members?sex=female')
  await expect
    .poll(() => screen.getByTestId('address').textContent)
    .toBe(`/log-in?next=${encodeURIComponent('/members?sex=female')}`)
})

test('who is admitted sees the page', async () => {
  answer(me)
  guarded('/members')
  expect(await screen.findByText('名册')).toBeDefined()
})

test.each([
  ['a first log-in', { ...me, firstLogInRequired: true, passwordChangeRequired: true }, '完善组织信息'],
  ['a one-time password', { ...me, passwordChangeRequired: true }, '请先修改密码'],
  [
    'a person on a new device',
    { ...me, kind: 'person', organization: null, proofRequired: true },
    '验证身份',
  ],
  ['a person without access', { ...me, ...cadre, organization: null }, '这里是团组织的工作台'],
  [
    'the choice of an organization',
    { ...me, ...cadre, organization: null, consoleAccesses: [access] },
    '选择团组织',
  ],
])('%s stands before everything else', async (_, answered, title) => {
  answer(answered)
  guarded('/members')
  expect(await screen.findByRole('heading', { name: title })).toBeDefined()
  expect(screen.queryByText('名册')).toBeNull()
})
