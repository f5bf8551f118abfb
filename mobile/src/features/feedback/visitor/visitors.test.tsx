import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { branch, standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const PHONE = '13800138000'
const feedback = {
  id: '0192a000-0000-7000-8000-000000000001',
  number: 'FK261128-K7M3PQ',
  state: 'open',
  text: '收不到验证码',
  sentAt: '2026-11-20T02:05:00.000Z',
  waitsSince: '2026-11-20T02:05:00.000Z',
  waitsUntil: '2026-11-27',
  handler: '海淀团区委',
  happenedAt: '2026-11-20T02:00:00.000Z',
  device: 'iPhone',
  line: '2026-11-20 10:00-iPhone-未登录-林晓雨-收不到验证码-无截图',
  pictures: 0,
  picturesDestroyed: false,
  steps: [],
  reopenUntil: null,
  may: { reopen: false },
}

beforeEach(() => {
  server.refuses('get', '/me', 'session.required')
  server.answers('post', '/sms-codes', { expiresInSeconds: 300, nextInSeconds: 60 })
  server.answers('post', '/phone-proofs', { phoneProof: 'proof', expiresInSeconds: 1800 })
})

test('a visitor names the organization, proves the phone, and gets a number', async () => {
  const user = openApp('/visitor-feedback')
  await user.type(await screen.findByLabelText('问题描述'), '收不到验证码')
  await user.type(screen.getByLabelText('姓名'), '林晓雨')
  await user.type(screen.getByLabelText('手机号'), PHONE)
  await user.click(screen.getByRole('button', { name: '提交' }))
  expect(screen.getByText('请选择您所在的团组织')).toBeTruthy()
  server.answers('get', '/joinable-organizations', { items: [branch] })
  await user.type(screen.getByRole('searchbox'), '青松')
  await user.click(await screen.findByRole('button', { name: new RegExp(branch.shortName) }))
  await user.type(screen.getByLabelText('短信验证码'), '123456')
  server.refuses('post', '/visitor-feedback', 'limit.tooMany')
  await user.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  server.answers('post', '/visitor-feedback', feedback)
  await user.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('FK261128-K7M3PQ')).toBeTruthy()
  const proofs = server.calls.filter(({ asked }) => asked === 'post /api/phone-proofs')
  expect(proofs.map(({ body }) => body)).toEqual([{ phone: PHONE, code: '123456', purpose: 'feedback' }])
  expect(server.calls.at(-1)?.body).toMatchObject({ phoneProof: 'proof', organizationId: branch.id })
})

test('number and phone show how it stands, and a code lets it be called back', async () => {
  const user = openApp('/visitor-feedback/follow')
  await user.type(await screen.findByLabelText('反馈编号'), 'fk261128-k7m3pq')
  await user.type(screen.getByLabelText('提交反馈时的手机号'), PHONE)
  server.refuses('post', '/feedback-looks', 'feedback.unknown')
  await user.click(screen.getByRole('button', { name: '查询进度' }))
  expect(await screen.findByText('没有找到这条反馈，请核对反馈编号和手机号')).toBeTruthy()
  const answered = { ...feedback, state: 'answered', waitsUntil: null, reopenUntil: '2026-12-04' }
  server.answers('post', '/feedback-looks', { ...answered, may: { reopen: true } })
  await user.click(screen.getByRole('button', { name: '查询进度' }))
  await user.type(await screen.findByLabelText('还有什么问题'), '仍然收不到')
  await user.type(screen.getByLabelText('短信验证码'), '123456')
  server.answers('post', '/feedback-reopenings', { ...feedback, state: 'reopened' })
  server.answers('post', '/feedback-looks', { ...feedback, state: 'reopened' })
  await user.click(screen.getByRole('button', { name: '反映未解决' }))
  expect(await screen.findByRole('heading', { name: '待再次处理' })).toBeTruthy()
  // A key stands for one write: the server refuses it for another.
  const keyOf = (path: string) =>
    server.calls.find(({ asked }) => asked === `post /api${path}`)?.headers.get('idempotency-key')
  expect(keyOf('/phone-proofs')).not.toBe(keyOf('/feedback-reopenings'))
})
