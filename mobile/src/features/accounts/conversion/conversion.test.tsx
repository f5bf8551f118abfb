import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { application, branch, lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const NUMBER = '34052419800101001x'
const youth = { identity: 'youth', hasOpenJoinApplication: false } as const

beforeEach(() => {
  server.answers('get', '/me', lin(youth))
  server.answers('get', '/me/membership', { membership: null })
  server.answers('get', '/me/join-applications', { items: [] })
  server.answers('get', '/joinable-organizations', { items: [branch] })
})

const sent = () => server.calls.find(({ asked }) => asked === 'post /api/me/conversions')?.body
const typeNumber = async (user: UserEvent) => user.type(await screen.findByLabelText('证件号码'), NUMBER)
const press = (user: UserEvent, name: string) => user.click(screen.getByRole('button', { name }))

describe('the way from 我的 → 个人资料 (FAQ M8)', () => {
  test.each([
    ['a youth', youth, ['转为团员', '转为团干部']],
    ['a cadre without appointment', { ...youth, identity: 'cadre' }, ['转为团员']],
    ['who waits for an answer', { ...youth, hasOpenJoinApplication: true }, []],
    ['a member', { memberStatus: 'active', hasOpenJoinApplication: false }, []],
  ] as const)('%s', async (_, person, ways) => {
    server.answers('get', '/me', lin(person))
    openApp('/me/profile')
    await screen.findByText('林小满')
    const links = screen.queryAllByRole('link', { name: /^转为/ })
    expect(links.map(({ textContent }) => textContent)).toEqual(ways)
  })
})

test('转为团员 sends name, document and the join application; home says what happens next', async () => {
  server.answers('post', '/me/conversions', lin({ hasOpenJoinApplication: true }))
  const user = openApp('/me/convert/member')
  expect((await screen.findByLabelText<HTMLInputElement>('姓名')).value).toBe('林小满')
  await typeNumber(user)
  await user.type(screen.getByLabelText('搜索团支部'), 'qszx')
  await user.click(await screen.findByRole('button', { name: /高一1班/ }))
  await user.type(screen.getByLabelText('入团日期'), '1996-05-04')
  server.answers('get', '/me/join-applications', { items: [application()] })
  await press(user, '转为团员')
  expect(await screen.findByText(/已转为团员，加入申请已提交/)).toBeTruthy()
  expect(await screen.findByText(`现由“${branch.shortName}”办理`)).toBeTruthy()
  expect(sent()).toEqual({
    to: 'member',
    name: '林小满',
    document: { kind: 'residentId', number: NUMBER },
    join: { organizationId: 11, joinedOn: '1996-05-04' },
  })
  expect(sessionStorage.getItem('qingtuan.draft.conversion')).toBeNull()
})

test('转为团干部 asks for name and document alone', async () => {
  server.answers('post', '/me/conversions', lin({ identity: 'cadre', hasOpenJoinApplication: false }))
  const user = openApp('/me/convert/cadre')
  await typeNumber(user)
  expect(screen.queryByLabelText('搜索团支部')).toBeNull()
  await press(user, '转为团干部')
  expect(await screen.findByText(/已转为团干部/)).toBeTruthy()
  expect(sent()).toEqual({ to: 'cadre', name: '林小满', document: { kind: 'residentId', number: NUMBER } })
})

test('身份证已存在 leads to the appeal with everything typed, or to 解绑手机 (FAQ M10)', async () => {
  server.refuses('post', '/me/conversions', 'conversion.documentTaken')
  const user = openApp('/me/convert/cadre')
  await typeNumber(user)
  await press(user, '转为团干部')
  expect(await screen.findByText('身份证已存在')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('证件号码').value).toBe(NUMBER)
  await press(user, '解绑手机')
  expect(await screen.findByRole('heading', { name: '解绑手机' })).toBeTruthy()
  openApp('/me/convert/cadre')
  expect((await screen.findByLabelText<HTMLInputElement>('证件号码')).value).toBe(NUMBER)
  await press(user, '转为团干部')
  await user.click(await screen.findByRole('button', { name: '我要申诉' }))
  expect(window.location.pathname).toBe('/m/appeal')
  expect(window.history.state.usr).toEqual({
    name: '林小满',
    documentKind: 'residentId',
    documentNumber: NUMBER,
  })
})

test('what both halves lack is said at once; the server’s word stands at its field', async () => {
  const user = openApp('/me/convert/member')
  await screen.findByLabelText('证件号码')
  await press(user, '转为团员')
  expect(screen.getByText('请输入证件号码')).toBeTruthy()
  expect(screen.getByText('请选择所在团支部')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText('证件号码'))
  await typeNumber(user)
  await user.type(screen.getByLabelText('搜索团支部'), 'qszx')
  await user.click(await screen.findByRole('button', { name: /高一1班/ }))
  await user.type(screen.getByLabelText('入团日期'), '1996-05-04')
  server.refuses('post', '/me/conversions', 'joinedOn.tooYoung')
  await press(user, '转为团员')
  await screen.findAllByRole('alert')
  expect(document.activeElement).toBe(screen.getByLabelText('入团日期'))
})

test('a member who comes by an old link is told, and led on', async () => {
  server.answers('get', '/me', lin({ memberStatus: 'active', hasOpenJoinApplication: false }))
  openApp('/me/convert/member')
  expect(await screen.findByText('现在不能转换')).toBeTruthy()
  expect(screen.getByRole('button', { name: '查看我的组织' })).toBeTruthy()
})
