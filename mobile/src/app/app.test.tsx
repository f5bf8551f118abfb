import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openApp } from '../../test/open-app.tsx'
import { lin, standIn } from '../../test/stand-in.ts'

const server = standIn()

function nothingOpen() {
  server.answers('get', '/me/membership', { membership: null })
  server.answers('get', '/me/join-applications', { items: [] })
}

describe('the app around the pages', () => {
  test.each([
    ['cadre', /您注册的身份是团干部/],
    ['youth', /您注册的身份是“我不是团员”/],
  ] as const)('a %s without application is one step from one (FAQ M7)', async (identity, hint) => {
    server.answers('get', '/me', lin({ identity, hasOpenJoinApplication: false }))
    nothingOpen()
    const user = openApp('/')
    expect(await screen.findByText(hint)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '申请加入团组织' }))
    expect(await screen.findByLabelText('搜索团支部')).toBeTruthy()
  })

  test('a session that ends leads to the log-in and says so', async () => {
    server.answers('get', '/me', lin())
    nothingOpen()
    server.refuses('get', '/sessions', 'session.required')
    const user = openApp('/me/security')
    await user.click(await screen.findByRole('link', { name: '登录设备' }))
    expect(await screen.findByText(/登录已过期/)).toBeTruthy()
  })

  test('a one-time password opens nothing but its change (FAQ M14)', async () => {
    server.answers('get', '/me', lin({}, { passwordChangeRequired: true }))
    openApp('/organization')
    expect(await screen.findByRole('heading', { name: '请先修改密码' })).toBeTruthy()
  })

  test('an unknown path says so and leads home', async () => {
    openApp('/nowhere')
    expect(await screen.findByText('没有这个页面，链接可能已失效')).toBeTruthy()
    expect(screen.getByRole('button', { name: '回到首页' })).toBeTruthy()
  })

  test('a broken line is told apart from a refusal, and can be tried again', async () => {
    server.isUnreachable('get', '/me')
    const user = openApp('/')
    const retry = await screen.findByRole('button', { name: '重试' }, { timeout: 4000 })
    expect(screen.getByText(/连接不上服务器/)).toBeTruthy()
    server.answers('get', '/me', lin({ identity: 'youth' }))
    nothingOpen()
    await user.click(retry)
    expect(await screen.findByText(/您注册的身份是“我不是团员”/)).toBeTruthy()
  })
})

test('whoever logs in after somebody has logged out starts at home', async () => {
  server.answers('get', '/me', lin({ identity: 'youth' }))
  server.answers('delete', '/sessions/current', { done: true })
  server.answers('post', '/sessions', lin({ identity: 'youth' }))
  nothingOpen()
  const user = openApp('/me')
  await user.click(await screen.findByRole('button', { name: '退出登录' }))
  await user.type(await screen.findByLabelText('手机号'), '13800000001')
  await user.type(screen.getByLabelText('密码'), 'orange lamp 77')
  await user.click(screen.getByRole('button', { name: '登录' }))
  expect(await screen.findByText(/您注册的身份是“我不是团员”/)).toBeTruthy()
})
