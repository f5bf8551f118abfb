import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { application, lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const MEMBERS_ONLY = '此功能目前仅向正式团员和团干部开放'
const BRANCH = '青松中学高一1班团支部'

beforeEach(() => {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/membership', { membership: null })
  server.answers('get', '/me/join-applications', { items: [application()] })
})

const shut = (reason: string, more: object = {}) =>
  server.answers('get', '/community-service/gate', {
    reason,
    registeredAs: 'member',
    application: null,
    registry: null,
    ...more,
  })

describe('社区服务 is shut, in the words of the FAQ and with the way out (FAQ M8)', () => {
  test('to who registered as 我不是团员: 个人资料 turns them into a member or cadre', async () => {
    shut('notMember', { registeredAs: 'youth' })
    server.answers('get', '/me', lin({ identity: 'youth', hasOpenJoinApplication: false }))
    server.answers('get', '/me/cadre-posts', { items: [] })
    const user = openApp('/service')
    expect(await screen.findByText(MEMBERS_ONLY)).toBeTruthy()
    expect(screen.getByText(/您注册的身份是“我不是团员”/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '去“个人资料”转为团员或团干部' }))
    expect(await screen.findByRole('link', { name: '转为团员' })).toBeTruthy()
    expect(screen.getByRole('link', { name: '转为团干部' })).toBeTruthy()
  })

  test('while an application waits: which branch has it, since when, and where it stands', async () => {
    shut('applicationPending', { application: { branch: BRANCH, since: '2026-11-20T02:05:00.000Z' } })
    const user = openApp('/service')
    expect(await screen.findByText(MEMBERS_ONLY)).toBeTruthy()
    expect(screen.getByText(/自 2026-11-20 10:05 起等待“青松中学高一1班团支部”审核/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '查看加入申请' }))
    expect(await screen.findByRole('heading', { name: '我的组织' })).toBeTruthy()
  })

  test.each([
    ['noApplication', { registeredAs: 'cadre' }, /团干部身份以组织任命为准/, '申请加入团组织'],
    ['noApplication', {}, /您还没有加入团组织/, '申请加入团组织'],
    ['floating', {}, /您现在是流动团员/, '申请加入团组织'],
    ['membershipEnded', {}, /您的团籍已结束/, '查看团籍经历'],
  ])('%s %o', async (reason, more, text, step) => {
    shut(reason, more)
    openApp('/service')
    expect(await screen.findByText(text)).toBeTruthy()
    expect(screen.getByRole('button', { name: step })).toBeTruthy()
  })
})

describe('the volunteer registry (FAQ M9)', () => {
  const registry = { volunteerNumber: null, relyingOn: null, site: 'https://registry.example/join' }

  test('does not know the number: it is said, and the way to register and to compare stands beside', async () => {
    shut('notRegistered', { registry })
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    const user = openApp('/service')
    expect(await screen.findByText('该志愿者没有注册')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '去志愿服务平台注册' }))
    expect(open).toHaveBeenCalledWith('https://registry.example/join', '_blank', 'noopener')
    expect(screen.getByRole('button', { name: '核对姓名和证件号码' })).toBeTruthy()
  })

  test('knows another name: 姓名缺失, asked again once it is put right', async () => {
    shut('nameMissing', { registry: { ...registry, site: null } })
    const user = openApp('/service')
    expect(await screen.findByText('姓名缺失')).toBeTruthy()
    shut('notRegistered', { registry: { ...registry, site: null } })
    await user.click(screen.getByRole('button', { name: '重新查询' }))
    expect(await screen.findByText('该志愿者没有注册')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '去志愿服务平台注册' })).toBeNull()
  })

  test('was asked too often: what it said last stands, with the time from which on it is asked again', async () => {
    shut('notRegistered', { registry: { ...registry, askableAt: '2026-11-20T02:15:00.000Z' } })
    openApp('/service')
    expect(await screen.findByText(/2026-11-20 10:15 后自动重新查询/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '重新查询' })).toBeNull()
    expect(screen.getByRole('button', { name: '核对姓名和证件号码' })).toBeTruthy()
  })

  test('does not answer: nobody is said to be unregistered', async () => {
    shut('registrySilent', { registry })
    openApp('/service')
    expect(await screen.findByText('志愿服务平台暂时没有响应')).toBeTruthy()
    expect(screen.getByText(/这不代表您没有注册/)).toBeTruthy()
    expect(screen.queryByText('该志愿者没有注册')).toBeNull()
    expect(screen.getByRole('button', { name: '重新查询' })).toBeTruthy()
  })
})

test('home and 我的 lead to it', async () => {
  shut('applicationPending', { application: { branch: BRANCH, since: '2026-11-20T02:05:00.000Z' } })
  server.answers('get', '/notices/unread-count', { count: 0 })
  const user = openApp('/me')
  await user.click(await screen.findByRole('link', { name: '社区服务' }))
  expect(await screen.findByText(MEMBERS_ONLY)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '返回' }))
  await user.click(await screen.findByRole('link', { name: /社区服务/ }))
  expect(await screen.findByText(MEMBERS_ONLY)).toBeTruthy()
})
