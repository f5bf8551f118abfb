import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { application, lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()

beforeEach(() => server.refuses('get', '/me', 'session.required'))

describe('log-in', () => {
  test('a refusal keeps what was typed and leads to 忘记密码 with the phone', async () => {
    server.refuses('post', '/sessions', 'logIn.wrong')
    const user = openApp('/log-in')
    await user.type(await screen.findByLabelText('手机号'), '138 0000 0001')
    await user.type(screen.getByLabelText('密码'), 'not it')
    await user.click(screen.getByRole('button', { name: '登录' }))
    expect(await screen.findByText('用户名或密码不正确，请重新输入，或找回密码')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('手机号').value).toBe('138 0000 0001')
    expect(screen.getByLabelText<HTMLInputElement>('密码').value).toBe('not it')
    await user.click(screen.getByRole('button', { name: '忘记密码' }))
    expect(await screen.findByRole('heading', { name: '忘记密码' })).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('手机号').value).toBe('138 0000 0001')
  })

  test('sends nothing that the rules refuse, and focuses the first field to mend', async () => {
    const user = openApp('/log-in')
    await user.click(await screen.findByRole('button', { name: '登录' }))
    expect(screen.getByText('请输入 11 位中国大陆手机号')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('手机号'))
    expect(server.calls.map(({ asked }) => asked)).toEqual(['get /api/me'])
  })

  test('sends the phone normalised, and returns to the page that asked for the log-in', async () => {
    server.answers('post', '/sessions', lin())
    server.answers('get', '/me/membership', { membership: null })
    server.answers('get', '/me/join-applications', { items: [application()] })
    const user = openApp('/organization')
    await user.type(await screen.findByLabelText('手机号'), '+86 138-0000-0001')
    await user.type(screen.getByLabelText('密码'), 'orange lamp 77')
    await user.click(screen.getByRole('button', { name: '登录' }))
    expect(await screen.findByRole('heading', { name: '我的组织' })).toBeTruthy()
    const sent = server.calls.find(({ asked }) => asked === 'post /api/sessions')
    expect(sent?.body).toEqual({ app: 'mobile', userName: '13800000001', password: 'orange lamp 77' })
  })

  test('the other language is one press away and is kept', async () => {
    const user = openApp('/log-in')
    await user.click(await screen.findByRole('button', { name: 'English' }))
    expect(await screen.findByLabelText('Phone number')).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
    expect(localStorage.getItem('qingtuan.locale')).toBe('en')
    await user.click(screen.getByRole('button', { name: '中文' }))
    expect(await screen.findByLabelText('手机号')).toBeTruthy()
  })
})

describe('by SMS code', () => {
  test('the phone is typed once for both ways', async () => {
    server.answers('post', '/sms-codes', { expiresInSeconds: 300, nextInSeconds: 60 })
    server.answers('post', '/sms-sessions', lin({ identity: 'youth' }))
    server.answers('get', '/me/membership', { membership: null })
    server.answers('get', '/me/join-applications', { items: [] })
    const user = openApp('/log-in')
    await user.type(await screen.findByLabelText('手机号'), '138 0000 0001')
    await user.click(screen.getByRole('button', { name: '验证码登录' }))
    await user.click(await screen.findByRole('button', { name: '获取验证码' }))
    expect(screen.getByLabelText<HTMLInputElement>('手机号').value).toBe('138 0000 0001')
    expect(screen.queryByLabelText('密码')).toBeNull()
    await user.type(screen.getByLabelText('短信验证码'), '123456')
    await user.click(screen.getByRole('button', { name: '登录' }))
    expect(await screen.findByText(/您注册的身份是“我不是团员”/)).toBeTruthy()
    const bodies = server.calls.filter(({ asked }) => asked.startsWith('post')).map(({ body }) => body)
    expect(bodies).toEqual([
      { purpose: 'logIn', phone: '13800000001' },
      { phone: '13800000001', code: '123456' },
    ])
  })

  test('an unknown phone goes on to 注册, not typed twice', async () => {
    server.refuses('post', '/sms-sessions', 'phone.unknown')
    const user = openApp('/log-in')
    await user.click(await screen.findByRole('button', { name: '验证码登录' }))
    await user.type(await screen.findByLabelText('短信验证码'), '123456')
    await user.type(screen.getByLabelText('手机号'), '13800000001')
    await user.click(screen.getByRole('button', { name: '登录' }))
    expect(await screen.findByText('该手机号尚未注册，请先注册')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '注册' }))
    expect(await screen.findByText(/^第 1 步/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('手机号').value).toBe('13800000001')
  })
})

test('a one-time password that has expired leads to 忘记密码 with the phone (FAQ M14)', async () => {
  server.refuses('post', '/sessions', 'logIn.passwordExpired')
  const user = openApp('/log-in')
  await user.type(await screen.findByLabelText('手机号'), '13800000001')
  await user.type(screen.getByLabelText('密码'), 'orange lamp 77')
  await user.click(screen.getByRole('button', { name: '登录' }))
  expect(await screen.findByText(/该临时密码已过期/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '忘记密码' }))
  expect(await screen.findByRole('heading', { name: '忘记密码' })).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('手机号').value).toBe('13800000001')
})
