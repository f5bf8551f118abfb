import type { AppealState } from '@qingtuan/domain/appeals/state'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { NUMBER, press } from '../../../../test/appeals.ts'
import { openApp } from '../../../../test/open-app.tsx'
import { standIn } from '../../../../test/stand-in.ts'

const server = standIn()

const looked = (part: { state?: AppealState; objected?: boolean; mayObject?: boolean } = {}) => ({
  number: NUMBER,
  maskedName: '林**',
  state: 'submitted',
  submittedAt: '2026-11-20T02:05:00.000Z',
  objectUntil: '2026-11-21T02:05:00.000Z',
  objected: false,
  mayObject: true,
  ...part,
})

beforeEach(() => server.refuses('get', '/me', 'session.required'))

test('looking changes nothing; the button objects, with the reason', async () => {
  server.answers('post', '/appeal-objection-looks', looked())
  server.answers('post', '/appeal-objections', { done: true })
  const user = openApp('/objection#secret')
  expect(await screen.findByText(/要把“林\*\*”的档案改绑到另一个手机号/)).toBeTruthy()
  expect(screen.getByText('2026-11-21 10:05')).toBeTruthy()
  expect(server.calls.map(({ asked }) => asked)).not.toContain('post /api/appeal-objections')
  await user.type(screen.getByLabelText('异议理由（可不填）'), '我没有换手机号')
  server.answers('post', '/appeal-objection-looks', looked({ objected: true, mayObject: false }))
  await press(user, '我要异议')
  expect(await screen.findByText(/您已提出异议/)).toBeTruthy()
  const sent = server.calls.find(({ asked }) => asked === 'post /api/appeal-objections')
  expect(sent?.body).toEqual({ token: 'secret', reason: '我没有换手机号' })
})

test.each<[string, Parameters<typeof looked>[0], RegExp, string]>([
  ['objected', { objected: true, mayObject: false }, /您已提出异议/, '去登录'],
  ['too late', { mayObject: false }, /异议期（24 小时）已过/, '我要申诉'],
  ['upheld', { state: 'upheld', mayObject: false }, /这个申诉已经通过/, '我要申诉'],
  ['dismissed', { state: 'dismissed', mayObject: false }, /没有通过或已撤回/, '去登录'],
])('%s is explained, with what to do next', async (_, part, told, next) => {
  server.answers('post', '/appeal-objection-looks', looked(part))
  openApp('/objection#secret')
  expect(await screen.findByText(told)).toBeTruthy()
  expect(screen.getByRole('button', { name: next })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '我要异议' })).toBeNull()
})

test('over between looking and pressing: said, and the page is brought up to date', async () => {
  server.answers('post', '/appeal-objection-looks', looked())
  server.refuses('post', '/appeal-objections', 'appeal.objectionOver')
  const user = openApp('/objection#secret')
  await screen.findByRole('button', { name: '我要异议' })
  server.answers('post', '/appeal-objection-looks', looked({ state: 'upheld', mayObject: false }))
  await press(user, '我要异议')
  expect(await screen.findByText(/这个申诉已经通过/)).toBeTruthy()
})

test.each(['/objection', '/objection#wrong'])('%s: a link that is none is told so', async (path) => {
  server.refuses('post', '/appeal-objection-looks', 'appeal.objectionUnknown')
  openApp(path)
  expect(await screen.findByText('该链接无效，请核对短信中的完整地址')).toBeTruthy()
  expect(screen.getByRole('button', { name: '去登录' })).toBeTruthy()
})
