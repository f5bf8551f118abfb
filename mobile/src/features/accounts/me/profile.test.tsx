import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const NUMBER = '110101200405060021'

beforeEach(() => {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/cadre-posts', { items: [] })
})

test('个人资料 shows name and number to compare: masked, in full after the password (FAQ M9)', async () => {
  server.refuses('post', '/me/document-number/reveals', 'session.stepUpRequired')
  const user = openApp('/me/profile')
  expect(await screen.findByText('1****************1')).toBeTruthy()
  expect(screen.getByText('林小满')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '显示完整证件号码' }))
  const password = await screen.findByLabelText('登录密码')
  server.answers('post', '/sessions/current/step-up', { until: '2026-11-22T02:00:00.000Z' })
  server.answers('post', '/me/document-number/reveals', { number: NUMBER })
  await user.type(password, 'the right one{Enter}')
  expect(await screen.findByText(NUMBER)).toBeTruthy()
  expect(screen.queryByLabelText('登录密码')).toBeNull()
  await user.click(screen.getByRole('button', { name: '隐藏' }))
  expect(screen.queryByText(NUMBER)).toBeNull()
})
