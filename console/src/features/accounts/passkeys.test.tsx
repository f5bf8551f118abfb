import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch, idOf } from '../../../test/world.ts'
import { LogInPage } from './log-in-page.tsx'
import SecurityPage from './security-page.tsx'

/** The browser’s part: jsdom has no authenticator. */
const browser = vi.hoisted(() => ({ answer: async (): Promise<object> => ({ id: 'key' }) }))
vi.mock('@simplewebauthn/browser', () => ({
  startAuthentication: () => browser.answer(),
  startRegistration: () => browser.answer(),
}))

const fails = (name: string) => async () => {
  throw Object.assign(new Error(name), { name })
}
const me = {
  accountId: idOf(1),
  kind: 'organization',
  passwordChangeRequired: false,
  firstLogInRequired: false,
  proofRequired: false,
  person: null,
  organization: branch,
  consoleAccesses: [],
  staff: null,
}
const address = () => screen.getByTestId('address').textContent
const passkeyButton = () => screen.getByRole('button', { name: '通行密钥登录' })

beforeEach(() => {
  browser.answer = async () => ({ id: 'key' })
  vi.stubGlobal('PublicKeyCredential', class {})
  server.use(http.post('*/api/passkey-session-options', () => HttpResponse.json({ options: {} })))
})
afterEach(() => vi.unstubAllGlobals())

test('a browser without passkeys is not offered them', () => {
  vi.unstubAllGlobals()
  show(<LogInPage />, { at: '/log-in' })
  expect(screen.queryByRole('button', { name: '通行密钥登录' })).toBeNull()
})

test('logs in with a passkey and leads back to where one was', async () => {
  server.use(
    http.post('*/api/passkey-sessions', async ({ request }) => {
      expect(await request.json()).toEqual({ app: 'console', response: { id: 'key' } })
      return HttpResponse.json(me)
    }),
  )
  const person = show(<LogInPage />, { at: '/log-in?next=%2Fmembers', path: '/log-in' })
  await person.click(passkeyButton())
  await expect.poll(address).toBe('/members')
})

test('to give the browser’s question up is no error', async () => {
  browser.answer = fails('NotAllowedError')
  const person = show(<LogInPage />, { at: '/log-in' })
  await person.click(passkeyButton())
  await expect.poll(() => screen.queryByRole('button', { name: '通行密钥登录' })).not.toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each([
  ['passkey.failed', async () => ({ id: 'key' }), /通行密钥验证未通过/],
  ['a browser that cannot', fails('SecurityError'), /没能使用通行密钥，请改用密码登录/],
])('%s is explained', async (_, answer, sentence) => {
  browser.answer = answer
  server.use(http.post('*/api/passkey-sessions', () => refusal('passkey.failed')))
  const person = show(<LogInPage />, { at: '/log-in' })
  await person.click(passkeyButton())
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence)
})

const passkey = { id: idOf(5), name: '办公室电脑', createdAt: '2026-11-20T02:00:00.000Z', lastUsedAt: null }
const logIn = {
  at: '2026-11-22T02:00:00.000Z',
  way: 'passkey',
  device: 'Firefox · Linux',
  address: '203.0.113.7',
  place: '北京市',
  current: true,
  open: true,
  newDevice: true,
}

/** The security page of an account with these passkeys; a change shows at the next reading. */
function secure(passkeys: unknown[]) {
  server.use(
    http.get('*/api/sessions', () => HttpResponse.json({ items: [] })),
    http.get('*/api/log-ins', () => HttpResponse.json({ items: [logIn] })),
    http.get('*/api/me/passkeys', () => HttpResponse.json({ items: passkeys })),
    http.post('*/api/me/passkey-options', () => HttpResponse.json({ options: {} })),
    http.post('*/api/me/passkeys', async ({ request }) => {
      const { name, response } = (await request.json()) as typeof passkey & { response: object }
      expect(response).toEqual({ id: 'key' })
      passkeys.push({ ...passkey, name })
      return HttpResponse.json({ done: true })
    }),
    http.delete(`*/api/me/passkeys/${passkey.id}`, () => {
      passkeys.length = 0
      return HttpResponse.json({ done: true })
    }),
  )
  return show(<SecurityPage />, { at: '/security' })
}

test('a passkey is added under a name', async () => {
  const person = secure([])
  expect(await screen.findByText('还没有通行密钥')).toBeDefined()
  await person.click(screen.getByRole('button', { name: '添加通行密钥' }))
  await person.type(await screen.findByLabelText('名称'), '书记的电脑{Enter}')
  expect(await screen.findByRole('cell', { name: '书记的电脑' })).toBeDefined()
})

/** Refuses the first of these until the password was given; answers what was given. */
function guard(method: 'post' | 'delete', path: string): unknown[] {
  const given: unknown[] = []
  server.use(
    http[method](path, () => (given.length === 0 ? refusal('session.stepUpRequired') : undefined)),
    http.post('*/api/sessions/current/step-up', async ({ request }) => {
      given.push(await request.json())
      return HttpResponse.json({ until: '2026-11-23T02:00:00.000Z' })
    }),
  )
  return given
}

test('who adds one is asked for the password, and the name stays', async () => {
  const person = secure([])
  const given = guard('post', '*/api/me/passkey-options')
  await person.click(await screen.findByRole('button', { name: '添加通行密钥' }))
  await person.type(await screen.findByLabelText('名称'), '书记的电脑{Enter}')
  const password = await screen.findByLabelText('登录密码')
  expect(screen.queryByRole('alert')).toBeNull()
  await person.type(password, 'the right one{Enter}')
  expect(await screen.findByRole('cell', { name: '书记的电脑' })).toBeDefined()
  expect(given).toEqual([{ password: 'the right one' }])
})

test('an eleventh is refused in words', async () => {
  const person = secure([])
  server.use(http.post('*/api/me/passkey-options', () => refusal('passkey.tooMany')))
  await person.click(await screen.findByRole('button', { name: '添加通行密钥' }))
  await person.type(await screen.findByLabelText('名称'), '书记的电脑{Enter}')
  expect(await screen.findByText('最多保存 10 个通行密钥，请先删除不用的')).toBeDefined()
})

test('who removes one is asked for the password', async () => {
  const person = secure([passkey])
  const given = guard('delete', `*/api/me/passkeys/${passkey.id}`)
  await person.click(await screen.findByRole('button', { name: '移除 办公室电脑' }))
  await person.click(await screen.findByRole('button', { name: '移除' }))
  await person.type(await screen.findByLabelText('登录密码'), 'the right one{Enter}')
  expect(await screen.findByText('还没有通行密钥')).toBeDefined()
  expect(given).toEqual([{ password: 'the right one' }])
})

test('a device that holds one already is told so', async () => {
  browser.answer = fails('InvalidStateError')
  const person = secure([])
  await person.click(await screen.findByRole('button', { name: '添加通行密钥' }))
  await person.type(await screen.findByLabelText('名称'), '书记的电脑{Enter}')
  expect(await screen.findByText(/这台设备已有本账号的通行密钥/)).toBeDefined()
})

test('a passkey is removed after a question', async () => {
  const person = secure([passkey])
  await person.click(await screen.findByRole('button', { name: '移除 办公室电脑' }))
  await person.click(await screen.findByRole('button', { name: '移除' }))
  expect(await screen.findByText('还没有通行密钥')).toBeDefined()
})

test('recent log-ins say when, how and from where', async () => {
  secure([])
  const row = (await screen.findByText('203.0.113.7')).closest('tr')
  expect(row?.textContent).toBe('2026-11-22 10:00通行密钥Firefox · Linux 新设备203.0.113.7北京市本次登录')
})
