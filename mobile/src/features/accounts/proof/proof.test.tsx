import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const limited = { ...lin({}, { proofRequired: true }), person: null }

beforeEach(() => {
  server.answers('get', '/me', limited)
  server.answers('get', '/me/membership', { membership: null })
  server.answers('get', '/me/join-applications', { items: [] })
  server.answers('post', '/sms-codes', { expiresInSeconds: 300, nextInSeconds: 60 })
})

const sentTo = (asked: string) => server.calls.filter((call) => call.asked === asked).map(({ body }) => body)

async function prove(user: UserEvent, typed: string) {
  await user.type(await screen.findByLabelText('证件号码后四位'), typed)
  await user.click(screen.getByRole('button', { name: '确认' }))
}

describe('a limited session (FAQ M5)', () => {
  test.each(['/', '/organization', '/me/profile', '/me/security/sessions', '/organization/apply'])(
    'shows the proof in place of %s, and asks the server for nothing else',
    async (path) => {
      openApp(path)
      expect(await screen.findByRole('heading', { name: '验证身份' })).toBeTruthy()
      expect(screen.getByLabelText('证件号码后四位')).toBeTruthy()
      expect(screen.queryByText(/林小满|138/)).toBeNull()
      expect(server.calls.map(({ asked }) => asked)).toEqual(['get /api/me'])
    },
  )

  test('the proof opens the page that was asked for', async () => {
    server.answers('post', '/sessions/current/proof', lin({ memberStatus: null }))
    const user = openApp('/me/profile')
    await prove(user, ' 1234x')
    // Five characters are a mistake that the page itself can tell.
    expect(await screen.findByText('请输入证件号码的最后四位')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('证件号码后四位'))
    await user.clear(screen.getByLabelText('证件号码后四位'))
    await prove(user, ' 12 3x')
    expect(await screen.findByRole('heading', { name: '个人资料' })).toBeTruthy()
    expect(screen.getByText('林小满')).toBeTruthy()
    expect(sentTo('post /api/sessions/current/proof')).toEqual([{ documentTail: '123X' }])
  })

  test('a wrong proof says how many tries are left, and keeps what was typed', async () => {
    server.refuses('post', '/sessions/current/proof', 'proof.wrong', { remaining: 2 })
    const user = openApp('/')
    await prove(user, '0000')
    expect(await screen.findByText(/还可尝试 2 次/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('证件号码后四位').value).toBe('0000')
  })

  test('without tries left there are two ways: 不是我 and 申诉', async () => {
    server.refuses('post', '/sessions/current/proof', 'proof.exhausted')
    const user = openApp('/')
    await prove(user, '0000')
    const notice = within(await screen.findByRole('alert'))
    expect(notice.getByText(/验证次数已用完/)).toBeTruthy()
    expect(notice.getByRole('button', { name: '申诉' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '不是我' }))
    expect(await screen.findByRole('heading', { name: '解绑手机' })).toBeTruthy()
  })

  test('不是我 unbinds by a code to the own phone, and the phone goes along to 注册', async () => {
    server.refuses('get', '/me', 'session.required')
    server.answers('post', '/sessions', limited)
    server.answers('post', '/phone-unbindings', { done: true })
    const user = openApp('/')
    await user.type(await screen.findByLabelText('手机号'), '138 0000 0001')
    await user.type(screen.getByLabelText('密码'), 'orange lamp 77')
    await user.click(screen.getByRole('button', { name: '登录' }))
    await user.click(await screen.findByRole('button', { name: '不是我' }))
    expect(await screen.findByText(/手机号将解绑/)).toBeTruthy()
    expect(screen.getByText(/对方档案不受影响/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '获取验证码' }))
    expect(await screen.findByText(/秒后重发/)).toBeTruthy()
    expect(sentTo('post /api/sms-codes')).toEqual([{ purpose: 'unbindPhone' }])
    await user.type(screen.getByLabelText('短信验证码'), '123456')
    await user.click(screen.getByRole('button', { name: '解绑手机' }))
    expect(await screen.findByRole('heading', { name: '手机号已解绑' })).toBeTruthy()
    expect(sentTo('post /api/phone-unbindings')).toEqual([{ code: '123456' }])
    expect(screen.getByRole('button', { name: '登录' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '注册' }))
    expect(await screen.findByText(/^第 1 步/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('手机号').value).toBe('13800000001')
  })

  test('a wrong code stays at its field, and one can think better of it', async () => {
    server.refuses('post', '/phone-unbindings', 'smsCode.wrong', { remaining: 4 })
    const user = openApp('/')
    await user.click(await screen.findByRole('button', { name: '不是我' }))
    await user.type(await screen.findByLabelText('短信验证码'), '654321')
    await user.click(screen.getByRole('button', { name: '解绑手机' }))
    expect(await screen.findByText('验证码不正确或已过期，还可尝试 4 次')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '是我本人，返回验证' }))
    expect(await screen.findByRole('heading', { name: '验证身份' })).toBeTruthy()
  })

  test('comes before the change of a one-time password (FAQ M14)', async () => {
    server.answers('get', '/me', { ...limited, passwordChangeRequired: true })
    server.answers('post', '/sessions/current/proof', lin({}, { passwordChangeRequired: true }))
    const user = openApp('/password-required')
    await prove(user, '1234')
    expect(await screen.findByRole('heading', { name: '请先修改密码' })).toBeTruthy()
  })
})

test('a session that becomes limited in the middle leads to the proof', async () => {
  server.answers('get', '/me', lin())
  server.refuses('get', '/sessions', 'session.proofRequired')
  const user = openApp('/me/security')
  await screen.findByRole('link', { name: '登录设备' })
  server.answers('get', '/me', limited)
  await user.click(screen.getByRole('link', { name: '登录设备' }))
  expect(await screen.findByRole('heading', { name: '验证身份' })).toBeTruthy()
})
