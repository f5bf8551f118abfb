import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const bytes = new Uint8Array([1, 2, 3]).buffer
const credential = {
  id: 'AQID',
  rawId: bytes,
  type: 'public-key',
  authenticatorAttachment: 'platform',
  response: { clientDataJSON: bytes, attestationObject: bytes, authenticatorData: bytes, signature: bytes },
  getClientExtensionResults: () => ({}),
}

/** A browser that knows passkeys, whose dialog answers as told; jsdom knows none. */
function browserWithPasskeys(dialog: () => Promise<unknown>) {
  vi.stubGlobal('PublicKeyCredential', class {})
  Object.defineProperty(navigator, 'credentials', {
    value: { create: dialog, get: dialog },
    configurable: true,
  })
}
const cancelled = () => Promise.reject(new DOMException('the user said no', 'NotAllowedError'))

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'credentials')
})

const posts = () => server.calls.filter(({ asked }) => asked.startsWith('post'))
const options = {
  challenge: 'AQID',
  pubKeyCredParams: [{ alg: -7, type: 'public-key' }],
  rp: { name: 'Qingtuan' },
  user: { id: 'AQID', name: 'lin', displayName: 'lin' },
}

describe('通行密钥 in 安全中心', () => {
  beforeEach(() => {
    server.answers('get', '/me', lin())
    server.answers('get', '/me/passkeys', { items: [] })
    server.answers('post', '/me/passkey-options', { options })
    server.answers('post', '/me/passkeys', { done: true })
  })

  test('where the browser knows none it says why, and offers nothing', async () => {
    openApp('/me/security/passkeys')
    expect(await screen.findByText(/当前浏览器不支持通行密钥/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '添加通行密钥' })).toBeNull()
  })

  test('one is named, made and kept', async () => {
    browserWithPasskeys(async () => credential)
    const user = openApp('/me/security/passkeys')
    await user.click(await screen.findByRole('button', { name: '添加通行密钥' }))
    expect(screen.getByText('请给通行密钥起个名称')).toBeTruthy()
    await user.type(screen.getByLabelText('名称'), ' 我的手机 ')
    await user.click(screen.getByRole('button', { name: '添加通行密钥' }))
    expect(await screen.findByText('通行密钥已添加')).toBeTruthy()
    const [asked, kept] = posts()
    expect(asked?.asked).toBe('post /api/me/passkey-options')
    expect(kept?.body).toMatchObject({ name: '我的手机', response: { id: 'AQID', type: 'public-key' } })
  })

  test.each([
    ['NotAllowedError', /没有完成，通行密钥未添加/],
    ['InvalidStateError', /已经有一个通行密钥/],
    ['NotSupportedError', /不能使用通行密钥/],
  ])('a dialog that ends with %s is told in words, and nothing is kept', async (name, told) => {
    browserWithPasskeys(() => Promise.reject(new DOMException('no', name)))
    const user = openApp('/me/security/passkeys')
    await user.type(await screen.findByLabelText('名称'), '我的手机')
    await user.click(screen.getByRole('button', { name: '添加通行密钥' }))
    expect(await screen.findByText(told)).toBeTruthy()
    expect(posts().map(({ asked }) => asked)).toEqual(['post /api/me/passkey-options'])
    expect(screen.getByLabelText<HTMLInputElement>('名称').value).toBe('我的手机')
  })

  test('an open session alone adds none: the password is asked for, and then it goes on', async () => {
    browserWithPasskeys(async () => credential)
    server.refuses('post', '/me/passkey-options', 'session.stepUpRequired')
    server.refuses('post', '/sessions/current/step-up', 'password.wrongCurrent')
    const user = openApp('/me/security/passkeys')
    await user.type(await screen.findByLabelText('名称'), '我的手机')
    await user.click(screen.getByRole('button', { name: '添加通行密钥' }))
    const password = await screen.findByLabelText('登录密码')
    expect(document.activeElement).toBe(password)
    await user.click(screen.getByRole('button', { name: '确认' }))
    expect(screen.getByText('请输入登录密码')).toBeTruthy()
    await user.type(password, 'not it{Enter}')
    await expect.poll(() => password.getAttribute('aria-invalid')).toBe('true')
    server.answers('post', '/sessions/current/step-up', { until: '2026-11-22T02:00:00.000Z' })
    server.answers('post', '/me/passkey-options', { options })
    await user.clear(password)
    await user.type(password, 'the right one{Enter}')
    expect(await screen.findByText('通行密钥已添加')).toBeTruthy()
    expect(screen.queryByLabelText('登录密码')).toBeNull()
    const given = posts().filter(({ asked }) => asked === 'post /api/sessions/current/step-up')
    expect(given.map(({ body }) => body)).toEqual([{ password: 'not it' }, { password: 'the right one' }])
    expect(posts().at(-1)?.body).toMatchObject({ name: '我的手机' })
  })

  test('an eleventh is refused in words', async () => {
    browserWithPasskeys(async () => credential)
    server.refuses('post', '/me/passkey-options', 'passkey.tooMany')
    const user = openApp('/me/security/passkeys')
    await user.type(await screen.findByLabelText('名称'), '我的手机')
    await user.click(screen.getByRole('button', { name: '添加通行密钥' }))
    expect(await screen.findByText('最多保存 10 个通行密钥，请先删除不用的')).toBeTruthy()
  })

  test('one is removed after a question and the password', async () => {
    const id = '00000000-0000-4000-8000-000000000009'
    const passkey = { id, name: '旧手机', createdAt: '2026-11-20T02:05:00.000Z', lastUsedAt: null }
    server.answers('get', '/me/passkeys', { items: [passkey] })
    server.refuses('delete', `/me/passkeys/${id}`, 'session.stepUpRequired')
    server.answers('post', '/sessions/current/step-up', { until: '2026-11-22T02:00:00.000Z' })
    const user = openApp('/me/security/passkeys')
    expect(await screen.findByText('尚未使用')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '删除：旧手机' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '删除' }))
    const password = await screen.findByLabelText('登录密码')
    server.answers('delete', `/me/passkeys/${id}`, { done: true })
    server.answers('get', '/me/passkeys', { items: [] })
    await user.type(password, 'the right one{Enter}')
    expect(await screen.findByText('还没有通行密钥')).toBeTruthy()
  })
})

describe('通行密钥登录', () => {
  beforeEach(() => {
    server.refuses('get', '/me', 'session.required')
    server.answers('get', '/me/membership', { membership: null })
    server.answers('get', '/me/join-applications', { items: [] })
    server.answers('post', '/passkey-session-options', { options: { challenge: 'AQID' } })
  })

  test('is not offered where the browser knows no passkeys', async () => {
    openApp('/log-in')
    expect(await screen.findByRole('button', { name: '登录' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '通行密钥登录' })).toBeNull()
  })

  test('logs in', async () => {
    browserWithPasskeys(async () => credential)
    server.answers('post', '/passkey-sessions', lin({ identity: 'youth' }))
    const user = openApp('/log-in')
    await user.click(await screen.findByRole('button', { name: '通行密钥登录' }))
    expect(await screen.findByText(/您注册的身份是“我不是团员”/)).toBeTruthy()
    expect(posts().at(-1)?.body).toMatchObject({ app: 'mobile', response: { id: 'AQID' } })
  })

  test('a cancelled dialog and a refusal are told, and the form is still there', async () => {
    browserWithPasskeys(cancelled)
    const user = openApp('/log-in')
    await user.click(await screen.findByRole('button', { name: '通行密钥登录' }))
    expect(await screen.findByText(/没有完成通行密钥验证/)).toBeTruthy()
    browserWithPasskeys(async () => credential)
    server.refuses('post', '/passkey-sessions', 'passkey.failed')
    await user.click(screen.getByRole('button', { name: '通行密钥登录' }))
    expect(await screen.findByText('通行密钥验证未通过，请重试，或改用密码登录')).toBeTruthy()
    expect(screen.getByLabelText('密码')).toBeTruthy()
  })
})
