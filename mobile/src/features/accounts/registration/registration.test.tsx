import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { branch, lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const PASSWORD = 'orange lamp 77 river'

beforeEach(() => {
  server.refuses('get', '/me', 'session.required')
  server.answers('post', '/sms-codes', { expiresInSeconds: 300, nextInSeconds: 60 })
  server.answers('post', '/phone-proofs', { phoneProof: 'proof', expiresInSeconds: 1800 })
  server.answers('post', '/identity-checks', { bornOn: '1980-01-01', sex: 'male', needsReview: false })
  server.answers('get', '/joinable-organizations', { items: [branch] })
  server.answers('get', '/joinable-organizations/11', branch)
})

const next = (user: UserEvent) => user.click(screen.getByRole('button', { name: '下一步' }))
const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value

async function provePhone(user: UserEvent) {
  await user.type(await screen.findByLabelText('手机号'), '13812345678')
  await user.click(screen.getByRole('button', { name: '获取验证码' }))
  expect(await screen.findByText(/秒后重发/)).toBeTruthy()
  await user.type(screen.getByLabelText('短信验证码'), '123456')
  await next(user)
}

async function identify(user: UserEvent, identity = '我是团员') {
  await user.click(await screen.findByLabelText(identity))
  await next(user)
  await user.type(await screen.findByLabelText('姓名'), '林小满')
  await user.type(screen.getByLabelText('证件号码'), '34052419800101001x')
  await next(user)
}

async function chooseBranch(user: UserEvent, joinedOn: string, number?: string) {
  await user.type(await screen.findByLabelText('搜索团支部'), 'qszx')
  await user.click(await screen.findByRole('button', { name: /高一1班/ }))
  await user.type(screen.getByLabelText('入团日期'), joinedOn)
  if (number) await user.type(await screen.findByLabelText('团员编号'), number)
  await next(user)
}

async function choosePassword(user: UserEvent) {
  await user.type(await screen.findByLabelText('设置密码'), PASSWORD)
  await user.type(screen.getByLabelText('再次输入新密码'), PASSWORD)
  await user.click(screen.getByRole('button', { name: '完成注册' }))
}

describe('registration', () => {
  test('a phone that has an account goes on to 忘记密码, not typed twice (FAQ M2)', async () => {
    server.refuses('post', '/phone-proofs', 'phone.taken')
    const user = openApp('/register')
    await provePhone(user)
    expect(await screen.findByText('该手机号已经存在，建议找回密码')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '忘记密码' }))
    expect(await screen.findByRole('heading', { name: '忘记密码' })).toBeTruthy()
    expect(value('手机号')).toBe('13812345678')
  })

  test('a member goes through all steps and is logged in', async () => {
    server.answers('post', '/registrations', lin())
    const user = openApp('/register')
    await provePhone(user)
    await identify(user)
    await chooseBranch(user, '1996-05-04')
    await choosePassword(user)
    expect(await screen.findByRole('heading', { name: '注册成功' })).toBeTruthy()
    const sent = server.calls.find(({ asked }) => asked === 'post /api/registrations')
    expect(sent?.body).toEqual({
      phoneProof: 'proof',
      identity: 'member',
      name: '林小满',
      document: { kind: 'residentId', number: '34052419800101001x' },
      password: PASSWORD,
      join: { organizationId: 11, joinedOn: '1996-05-04' },
    })
    expect(sent?.headers.get('idempotency-key')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab]/)
    expect(sessionStorage.getItem('qingtuan.draft.registration')).toBeNull()
  })

  test('a cadre names no organization (FAQ M7)', async () => {
    server.answers('post', '/registrations', lin({ identity: 'cadre' }))
    const user = openApp('/register')
    await provePhone(user)
    await identify(user, '我是团干部')
    await choosePassword(user)
    expect(await screen.findByRole('heading', { name: '注册成功' })).toBeTruthy()
    const sent = server.calls.find(({ asked }) => asked === 'post /api/registrations')
    expect(sent?.body).not.toHaveProperty('join')
  })

  test('an identity on record is told verbatim, with ways on; the notice goes when it is changed (FAQ M3)', async () => {
    server.refuses('post', '/identity-checks', 'identity.taken')
    const user = openApp('/register')
    await provePhone(user)
    await identify(user)
    const told = '身份信息已存在：您的身份证已被注册，是否进行申诉'
    expect(await screen.findByText(told)).toBeTruthy()
    expect(screen.getByRole('button', { name: '找回密码' })).toBeTruthy()
    expect(value('证件号码')).toBe('34052419800101001x')
    await user.type(screen.getByLabelText('姓名'), '满')
    expect(screen.queryByText(told)).toBeNull()
  })

  test('an empty number is asked for, and another kind of document starts unjudged', async () => {
    const user = openApp('/register')
    await provePhone(user)
    await user.click(await screen.findByLabelText('我是团员'))
    await next(user)
    await screen.findByLabelText('证件号码')
    await next(user)
    expect(screen.getByText('请输入证件号码')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('证件类型'), 'passport')
    expect(screen.queryByText('请输入证件号码')).toBeNull()
    expect(screen.queryByText('请选择性别')).toBeNull()
    await next(user)
    expect(screen.getByText('请选择性别')).toBeTruthy()
  })

  test('the draft survives a reload, without password and code', async () => {
    const user = openApp('/register')
    await provePhone(user)
    await identify(user)
    await chooseBranch(user, '1996-05-04')
    await user.type(await screen.findByLabelText('设置密码'), PASSWORD)
    const kept = sessionStorage.getItem('qingtuan.draft.registration') ?? ''
    expect(kept).toContain('林小满')
    expect(kept).not.toContain(PASSWORD)
    expect(kept).not.toContain('123456"')
    openApp('/register/organization')
    expect(await screen.findByText(branch.shortName)).toBeTruthy()
    expect(value('入团日期')).toBe('1996-05-04')
    openApp('/register/details')
    expect(value('姓名')).toBe('林小满')
  })

  test('an occupied number leads back to its field; the password is still there (FAQ M13)', async () => {
    server.refuses('post', '/registrations', 'memberNumber.occupied')
    server.answers('post', '/identity-checks', { bornOn: '2004-05-06', sex: 'female', needsReview: false })
    const user = openApp('/register')
    await provePhone(user)
    await identify(user)
    await chooseBranch(user, '2018-12-22', '201811000123')
    await choosePassword(user)
    expect(await screen.findByText('团员编号被占用')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '返回修改' }))
    expect(await screen.findByText('团员编号被占用')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('团员编号'))
    await user.type(screen.getByLabelText('团员编号'), '{Backspace}4')
    await next(user)
    expect((await screen.findByLabelText<HTMLInputElement>('设置密码')).value).toBe(PASSWORD)
  })

  test('a branch’s QR code chooses the branch and the identity', async () => {
    const user = openApp('/register?organization=11')
    await provePhone(user)
    expect((await screen.findByLabelText<HTMLInputElement>('我是团员')).checked).toBe(true)
    await identify(user)
    expect(await screen.findByText(branch.fullName)).toBeTruthy()
  })

  test('nobody gets past a step that is not done', async () => {
    openApp('/register/password')
    expect(await screen.findByLabelText('手机号')).toBeTruthy()
    expect(window.location.pathname).toBe('/m/register')
  })
})
