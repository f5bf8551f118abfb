import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()

beforeEach(() => {
  server.answers('get', '/me', lin())
  server.answers('post', '/sms-codes', { expiresInSeconds: 300, nextInSeconds: 60 })
})

const bodiesOf = (asked: string) =>
  server.calls.filter((call) => call.asked === asked).map(({ body }) => body)

test.each([
  ['修改密码', '/m/me/security/password'],
  ['更换手机号', '/m/me/security/phone'],
  ['解绑手机', '/m/me/security/unbind'],
  ['登录设备', '/m/me/security/sessions'],
  ['登录记录', '/m/me/security/log-ins'],
  ['通行密钥', '/m/me/security/passkeys'],
  ['查询申诉进度', '/m/appeal/follow'],
  ['注销账号', '/m/me/security/close'],
])('安全中心 leads to %s', async (name, path) => {
  openApp('/me/security')
  expect((await screen.findByRole('link', { name })).getAttribute('href')).toBe(path)
})

test('解绑手机 shows whose phone and what happens, and needs the code (FAQ M5)', async () => {
  server.answers('post', '/phone-unbindings', { done: true })
  const user = openApp('/me/security/unbind')
  expect(await screen.findByText(/138\*\*\*\*0000/)).toBeTruthy()
  expect(screen.getByText(/对方档案不受影响/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '解绑手机' }))
  expect(screen.getByText('请输入短信中的 6 位验证码')).toBeTruthy()
  expect(bodiesOf('post /api/phone-unbindings')).toEqual([])
  await user.type(screen.getByLabelText('短信验证码'), '123456')
  await user.click(screen.getByRole('button', { name: '解绑手机' }))
  expect(await screen.findByRole('heading', { name: '手机号已解绑' })).toBeTruthy()
})

test('登录记录 tells way, place, device, and marks the new one', async () => {
  const known = {
    device: 'Firefox · Android',
    address: '203.0.113.7',
    current: true,
    open: true,
    newDevice: false,
  }
  const items = [
    { ...known, at: '2026-11-20T02:05:00.000Z', way: 'passkey', place: '中国 北京' },
    {
      ...known,
      at: '2026-11-18T02:05:00.000Z',
      way: 'smsCode',
      place: null,
      current: false,
      newDevice: true,
    },
  ]
  server.answers('get', '/log-ins', { items })
  openApp('/me/security/log-ins')
  const [latest, earlier] = await screen.findAllByRole('listitem')
  expect(latest?.textContent).toBe(
    '2026-11-20 10:05本机通行密钥登录 · Firefox · Android中国 北京 · 203.0.113.7',
  )
  expect(earlier?.textContent).toMatch(/仍在登录新设备验证码登录.*地点未知/)
})

describe('更换手机号', () => {
  test('by codes to both phones, of which the old one is not sent', async () => {
    server.answers('put', '/me/phone', lin({ phone: '139****0000' }))
    const user = openApp('/me/security/phone')
    await user.click(await screen.findByRole('button', { name: '获取验证码：原手机号验证码' }))
    await user.type(screen.getByLabelText('原手机号验证码'), '111111')
    await user.type(screen.getByLabelText('新手机号'), '139 0000 0000')
    await user.click(screen.getByRole('button', { name: '获取验证码：新手机号验证码' }))
    await user.type(screen.getByLabelText('新手机号验证码'), '222222')
    await user.click(screen.getByRole('button', { name: '更换手机号' }))
    expect(await screen.findByText(/现在绑定的手机是 139\*\*\*\*0000/)).toBeTruthy()
    expect(bodiesOf('post /api/sms-codes')).toEqual([
      { purpose: 'leavePhone' },
      { purpose: 'takePhone', phone: '13900000000' },
    ])
    const old = { by: 'code', code: '111111' }
    expect(bodiesOf('put /api/me/phone')).toEqual([{ phone: '13900000000', code: '222222', old }])
  })

  test('without the old phone by password and document; refusals stand at their fields', async () => {
    server.refuses('put', '/me/phone', 'proof.wrong', { remaining: 1 })
    const user = openApp('/me/security/phone')
    await user.click(await screen.findByLabelText('原手机号收不到短信'))
    expect(screen.queryByLabelText('原手机号验证码')).toBeNull()
    await user.type(screen.getByLabelText('登录密码'), 'orange lamp 77')
    await user.type(screen.getByLabelText('证件号码后四位'), '012x')
    await user.type(screen.getByLabelText('新手机号'), '13900000000')
    await user.type(screen.getByLabelText('新手机号验证码'), '222222')
    await user.click(screen.getByRole('button', { name: '更换手机号' }))
    expect(await screen.findByText(/还可尝试 1 次/)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('证件号码后四位'))
    const old = { by: 'password', password: 'orange lamp 77', documentTail: '012X' }
    expect(bodiesOf('put /api/me/phone')).toEqual([{ phone: '13900000000', code: '222222', old }])
    server.refuses('put', '/me/phone', 'phone.taken')
    await user.click(screen.getByRole('button', { name: '更换手机号' }))
    expect(await screen.findByText('该手机号已经存在，建议找回密码')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '找回密码' }))
    expect(await screen.findByRole('heading', { name: '忘记密码' })).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('手机号').value).toBe('13900000000')
  })

  test.each([
    ['code', '新手机号验证码'],
    ['old.code', '原手机号验证码'],
  ])('of two codes the wrong one (%s) is told at its field', async (entry, label) => {
    server.refuses('put', '/me/phone', 'smsCode.wrong', { remaining: 4 }, entry)
    const user = openApp('/me/security/phone')
    await user.type(await screen.findByLabelText('原手机号验证码'), '111111')
    await user.type(screen.getByLabelText('新手机号'), '13900000000')
    await user.type(screen.getByLabelText('新手机号验证码'), '222222')
    await user.click(screen.getByRole('button', { name: '更换手机号' }))
    expect(await screen.findByText(/还可尝试 4 次/)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText(label))
  })

  test('what is missing is said before anything is sent', async () => {
    const user = openApp('/me/security/phone')
    await user.click(await screen.findByRole('button', { name: '更换手机号' }))
    expect(screen.getAllByText('请输入短信中的 6 位验证码')).toHaveLength(2)
    expect(document.activeElement).toBe(screen.getByLabelText('原手机号验证码'))
    expect(bodiesOf('put /api/me/phone')).toEqual([])
  })
})

describe('注销账号', () => {
  test('says its effects, asks once more, and ends at its own page', async () => {
    server.answers('post', '/account-closures', { done: true })
    const user = openApp('/me/security/close')
    expect(await screen.findByText(/不会删除/)).toBeTruthy()
    await user.type(screen.getByLabelText('登录密码'), 'orange lamp 77')
    await user.type(screen.getByLabelText('证件号码后四位'), '012x')
    const close = () => user.click(screen.getByRole('button', { name: '注销账号' }))
    await close()
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }))
    expect(bodiesOf('post /api/account-closures')).toEqual([])
    await close()
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '确定注销' }))
    expect(await screen.findByRole('heading', { name: '账号已注销' })).toBeTruthy()
    expect(bodiesOf('post /api/account-closures')).toEqual([
      { password: 'orange lamp 77', documentTail: '012X' },
    ])
  })

  test('a wrong password stands at its field', async () => {
    server.refuses('post', '/account-closures', 'password.wrongCurrent')
    const user = openApp('/me/security/close')
    await user.type(await screen.findByLabelText('登录密码'), 'not it')
    await user.type(screen.getByLabelText('证件号码后四位'), '012x')
    await user.click(screen.getByRole('button', { name: '注销账号' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '确定注销' }))
    expect(await screen.findByText('原密码不正确，请重新输入')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('登录密码'))
  })
})
