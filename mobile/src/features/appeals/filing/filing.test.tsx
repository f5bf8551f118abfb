import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  answersCodes,
  appealStatus,
  DOCUMENT,
  enterAll,
  NUMBER,
  PASSWORD,
  PHONE,
  press,
  provePhone,
  setPassword,
  typeWho,
  value,
} from '../../../../test/appeals.ts'
import { openApp } from '../../../../test/open-app.tsx'
import { BACK, FRONT, photograph, takesPhoto } from '../../../../test/photos.ts'
import { standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const kept = () => localStorage.getItem('qingtuan.draft.appeal') ?? ''
const sent = () => server.calls.find(({ asked }) => asked === 'post /api/appeals')

beforeEach(() => answersCodes(server))

describe('filing an appeal (FAQ M3)', () => {
  test('all steps: what was entered is sent, the number is told and remembered, the draft is gone', async () => {
    server.answers('post', '/appeals', appealStatus())
    const user = openApp('/appeal')
    await enterAll(server, user)
    expect(screen.getByText(/档案现绑定的手机会收到短信提醒/)).toBeTruthy()
    await press(user, '提交申诉')
    expect(await screen.findByRole('heading', { name: '申诉已提交' })).toBeTruthy()
    expect(screen.getByText(NUMBER)).toBeTruthy()
    expect(screen.getByText(/2026-11-25（周三）前办结/)).toBeTruthy()
    expect(sent()?.body).toEqual({
      phoneProof: 'proof',
      name: '林小满',
      document: { kind: 'residentId', number: DOCUMENT },
      password: PASSWORD,
      photos: {
        front: { id: 'front', token: 'token of front' },
        back: { id: 'back', token: 'token of back' },
      },
    })
    expect(sent()?.headers.get('idempotency-key')).toBeTruthy()
    expect(kept()).toBe('')
    openApp('/appeal/follow')
    expect((await screen.findByLabelText<HTMLInputElement>('申诉编号')).value).toBe(NUMBER)
  })

  test('from the very message that refused the registration, with everything typed', async () => {
    server.refuses('post', '/identity-checks', 'identity.taken')
    const user = openApp('/register')
    await user.type(await screen.findByLabelText('手机号'), PHONE)
    await user.click(screen.getByRole('button', { name: '获取验证码' }))
    await user.type(screen.getByLabelText('短信验证码'), '123456')
    await press(user, '下一步')
    await user.click(await screen.findByLabelText('我是团员'))
    await press(user, '下一步')
    await typeWho(user)
    expect(await screen.findByText('身份信息已存在：您的身份证已被注册，是否进行申诉')).toBeTruthy()
    await press(user, '我要申诉')
    expect(await screen.findByText('第 1 步，共 5 步：填写身份信息')).toBeTruthy()
    expect(value('姓名')).toBe('林小满')
    expect(value('证件号码')).toBe(DOCUMENT)
    await press(user, '下一步')
    // The phone was proven a moment ago.
    expect(await screen.findByText('第 3 步，共 5 步：上传证件照片')).toBeTruthy()
  })

  test('a passport needs no back', async () => {
    server.answers('post', '/appeals', appealStatus({ documentKind: 'passport' }))
    const user = openApp('/appeal')
    await user.selectOptions(await screen.findByLabelText('证件类型'), 'passport')
    await user.type(screen.getByLabelText('姓名'), 'Ana Maria Silva')
    await user.type(screen.getByLabelText('证件号码'), 'E1234567')
    await user.type(screen.getByLabelText('出生日期'), '2004-05-06')
    await user.click(screen.getByLabelText('女'))
    await press(user, '下一步')
    await provePhone(user)
    expect(await screen.findByText('护照资料页（有照片的一页）')).toBeTruthy()
    expect(screen.queryByText(BACK)).toBeNull()
    takesPhoto(server, 'front')
    await photograph(user, '护照资料页（有照片的一页）')
    expect(await screen.findByText('✓ 已上传')).toBeTruthy()
    await press(user, '下一步')
    await setPassword(user)
    await press(user, '提交申诉')
    expect(await screen.findByRole('heading', { name: '申诉已提交' })).toBeTruthy()
    expect(sent()?.body).toMatchObject({ photos: { front: { id: 'front' } } })
    expect(sent()?.body).not.toHaveProperty('photos.back')
  })

  test('nothing goes on without the photos, and the focus says where', async () => {
    const user = openApp('/appeal')
    await typeWho(user)
    await provePhone(user)
    await screen.findByText('第 3 步，共 5 步：上传证件照片')
    await press(user, '下一步')
    expect(await screen.findAllByText('请拍摄或选择这张照片')).toHaveLength(2)
    expect(document.activeElement).toBe(screen.getByLabelText(`${FRONT}：拍照`))
  })
})

describe('each refusal leads on, and nothing entered is lost', () => {
  test.each<[RefusalCode, Record<string, string>, string, RegExp]>([
    ['phone.taken', {}, '换一个手机号', /第 2 步/],
    ['phone.taken', {}, '找回密码', /用注册时的手机号/],
    ['phone.proofExpired', {}, '重新验证手机号', /第 2 步/],
    ['photo.unknown', {}, '重新上传照片', /第 3 步/],
    ['appeal.photoRequired', {}, '重新上传照片', /第 3 步/],
    ['identityDocument.checkDigit', {}, '修改姓名和证件', /第 1 步/],
    ['personName.invalid', {}, '修改姓名和证件', /第 1 步/],
    ['password.personal', {}, '修改密码', /第 4 步/],
    ['appeal.tooMany', { maximum: '3', until: '2026-12-01' }, '查看申诉进度', /编号在提交申诉后/],
  ])('%s', async (code, facts, button, landing) => {
    server.refuses('post', '/appeals', code, facts)
    const user = openApp('/appeal')
    await enterAll(server, user)
    await press(user, '提交申诉')
    await press(user, button)
    expect(await screen.findByText(landing)).toBeTruthy()
    expect(kept()).toContain('林小满')
  })

  test('an open appeal is followed at once, its number and phone in hand', async () => {
    server.refuses('post', '/appeals', 'appeal.alreadyOpen', { number: NUMBER })
    server.answers('post', '/appeal-looks', appealStatus())
    const user = openApp('/appeal')
    await enterAll(server, user)
    await press(user, '提交申诉')
    await press(user, '查看申诉进度')
    expect(await screen.findByRole('heading', { name: '身份申诉待审核' })).toBeTruthy()
    expect(server.calls.at(-1)?.body).toEqual({ number: NUMBER, phone: PHONE })
  })

  test('a broken line: the same appeal is sent again under the same key', async () => {
    server.isUnreachable('post', '/appeals')
    const user = openApp('/appeal')
    await enterAll(server, user)
    await press(user, '提交申诉')
    expect(await screen.findByText(/连接不上服务器/)).toBeTruthy()
    server.answers('post', '/appeals', appealStatus())
    await press(user, '提交申诉')
    expect(await screen.findByRole('heading', { name: '申诉已提交' })).toBeTruthy()
    const keys = server.calls
      .filter(({ asked }) => asked === 'post /api/appeals')
      .map(({ headers }) => headers.get('idempotency-key'))
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })
})
