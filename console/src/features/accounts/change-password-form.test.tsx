import { screen } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'

const GOOD = 'seven-kites-over-qianmen'
const current = () => screen.getByLabelText('原密码')
const next = () => screen.getByLabelText('新密码')
const again = () => screen.getByLabelText('确认新密码')
const change = () => screen.getByRole('button', { name: '修改密码' })
const strength = async () => (await screen.findByText(/密码强度/)).textContent

test('the meter follows what is typed and names what is missing', async () => {
  const person = show(<ChangePasswordForm userName="qinghe001" />)
  await person.type(next(), 'short')
  expect(await strength()).toContain('弱')
  expect(screen.getByText('密码至少 12 位')).toBeDefined()
  await person.clear(next())
  await person.type(next(), GOOD)
  expect(await strength()).toContain('强')
  expect(screen.queryByText('密码至少 12 位')).toBeNull()
})

test('the rule stands there before anything is typed', () => {
  show(<ChangePasswordForm userName="qinghe001" />)
  expect(screen.getByText('密码至少 12 位')).toBeDefined()
})

test('a weak password is not sent', async () => {
  // No answer is prepared: a request would fail the test.
  const person = show(<ChangePasswordForm userName="qinghe001" />)
  await person.type(current(), 'old')
  await person.type(next(), 'qinghe001-abc')
  await person.type(again(), 'qinghe001-abc')
  await strength()
  await person.click(change())
  expect(await screen.findByText('请按下面的提示修改')).toBeDefined()
  expect(screen.getAllByText('密码不能包含您的用户名、手机号、姓名或证件号')).toHaveLength(1)
})

test('a wrong present password is shown at its field, and nothing typed is lost', async () => {
  server.use(http.put('*/api/me/password', () => refusal('password.wrongCurrent')))
  const person = show(<ChangePasswordForm userName="qinghe001" />)
  await person.type(current(), 'not it')
  await person.type(next(), GOOD)
  await person.type(again(), GOOD)
  await strength()
  await person.click(change())
  expect(await screen.findByText('原密码不正确，请重新输入')).toBeDefined()
  expect(document.activeElement).toBe(current())
  expect([current(), next(), again()].map((input) => (input as HTMLInputElement).value)).toEqual([
    'not it',
    GOOD,
    GOOD,
  ])
})
