import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch } from '../../../test/world.ts'
import { LogInPage } from './log-in-page.tsx'

const userName = () => screen.getByPlaceholderText('请输入您的用户名')
const password = () => screen.getByPlaceholderText('请输入您的密码')
const logIn = () => screen.getByRole('button', { name: '登录' })
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

test('shows title, fields and links as the FAQ describes them', () => {
  show(<LogInPage />, { at: '/log-in' })
  expect(screen.getByRole('heading').textContent).toBe('北京共青团 欢迎登录')
  expect([userName(), password(), logIn()]).toHaveLength(3)
  const links = ['立即注册', '忘记密码', '个人申诉', '问题反馈'].map((name) =>
    screen.getByRole('link', { name }),
  )
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/register',
    '/reset-password',
    '/appeal',
    '/m/visitor-feedback',
  ])
})

test('a refusal keeps what was typed and offers the reset', async () => {
  server.use(http.post('*/api/sessions', () => refusal('logIn.wrong')))
  const person = show(<LogInPage />, { at: '/log-in' })
  await person.type(userName(), 'qinghe001')
  await person.type(password(), 'not it')
  await person.click(logIn())
  expect((await screen.findByRole('alert')).textContent).toContain('用户名或密码不正确')
  expect(userName()).toHaveProperty('value', 'qinghe001')
  expect(password()).toHaveProperty('value', 'not it')
  expect(screen.getAllByRole('link', { name: '忘记密码' })).toHaveLength(2)
})

test('says how long a pause lasts', async () => {
  server.use(http.post('*/api/sessions', () => refusal('logIn.paused', { facts: { retryAfterSeconds: 30 } })))
  const person = show(<LogInPage />, { at: '/log-in' })
  await person.type(userName(), 'qinghe001')
  await person.type(password(), 'not it{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('30 秒')
})

test('an empty form asks nothing and leads to the first entry', async () => {
  const person = show(<LogInPage />, { at: '/log-in' })
  await person.click(logIn())
  expect(document.activeElement).toBe(userName())
  expect(userName().getAttribute('aria-invalid')).toBe('true')
})

test('leads back to where one was', async () => {
  server.use(
    http.post('*/api/sessions', async ({ request }) => {
      expect(await request.json()).toEqual({ app: 'console', userName: 'qinghe001', password: 'it' })
      return HttpResponse.json(me)
    }),
  )
  const person = show(<LogInPage />, { at: '/log-in?next=%2Fmembers%3Fsex%3Dfemale', path: '/log-in' })
  await person.type(userName(), 'qinghe001')
  await person.type(password(), 'it{Enter}')
  await expect.poll(() => screen.getByTestId('address').textContent).toBe('/members?sex=female')
})

test('speaks English when asked', async () => {
  const person = show(<LogInPage />, { at: '/log-in' })
  await person.click(screen.getByRole('button', { name: 'English' }))
  expect(await screen.findByRole('heading', { name: 'Welcome to 北京共青团' })).toBeDefined()
  expect(localStorage.getItem('qingtuan.locale')).toBe('en')
  await person.click(screen.getByRole('button', { name: '简体中文' }))
  expect(await screen.findByRole('heading', { name: '北京共青团 欢迎登录' })).toBeDefined()
})

const code = () => screen.getByLabelText<HTMLInputElement>('动态验证码')
const staff = {
  ...me,
  kind: 'staff',
  organization: null,
  consoleAccesses: [],
  staff: { name: '赵云飞', role: 'operator', userName: 'zhaoyun' },
}

test('staff are asked for the code of their authenticator, and nothing typed is lost', async () => {
  const bodies: unknown[] = []
  const answers = [() => refusal('logIn.secondFactorRequired'), () => refusal('logIn.secondFactorWrong')]
  server.use(
    http.post('*/api/sessions', async ({ request }) => {
      bodies.push(await request.json())
      return answers[bodies.length - 1]?.() ?? HttpResponse.json(staff)
    }),
  )
  const person = show(<LogInPage />, { at: '/log-in' })
  expect(screen.queryByLabelText('动态验证码')).toBeNull()
  await person.type(userName(), 'zhaoyun')
  await person.type(password(), 'a long one{Enter}')
  await expect.poll(() => document.activeElement).toBe(await screen.findByLabelText('动态验证码'))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(password()).toHaveProperty('value', 'a long one')
  await person.type(code(), '123{Enter}')
  expect(bodies).toHaveLength(1)
  await person.type(code(), ' 456{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('动态验证码不正确或已使用')
  expect(screen.getAllByRole('link', { name: '忘记密码' })).toHaveLength(1)
  expect([code().value, userName(), password()]).toMatchObject([
    '',
    { value: 'zhaoyun' },
    { value: 'a long one' },
  ])
  await person.type(code(), '654321{Enter}')
  await expect.poll(() => screen.getByTestId('address').textContent).toBe('/')
  const entries = { app: 'console', userName: 'zhaoyun', password: 'a long one' }
  expect(bodies).toEqual([
    entries,
    { ...entries, secondFactor: '123456' },
    { ...entries, secondFactor: '654321' },
  ])
})

test('another user name is not asked for a code before its turn', async () => {
  server.use(http.post('*/api/sessions', () => refusal('logIn.secondFactorRequired')))
  const person = show(<LogInPage />, { at: '/log-in' })
  await person.type(userName(), 'zhaoyun')
  await person.type(password(), 'a long one{Enter}')
  await screen.findByLabelText('动态验证码')
  await person.type(userName(), '2')
  expect(screen.queryByLabelText('动态验证码')).toBeNull()
})
