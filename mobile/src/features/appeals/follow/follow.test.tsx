import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  answersCodes,
  appealStatus,
  DOCUMENT,
  NUMBER,
  PHONE,
  press,
  typeCode,
  value,
} from '../../../../test/appeals.ts'
import { openApp } from '../../../../test/open-app.tsx'
import { photographBoth } from '../../../../test/photos.ts'
import { standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const none = { withdraw: false, supplyPhotos: false, refile: false }
const body = (asked: string) => server.calls.find((call) => call.asked === asked)?.body

beforeEach(() => answersCodes(server))

async function look(status = appealStatus()) {
  server.answers('post', '/appeal-looks', status)
  const user = openApp(`/appeal/follow?number=${NUMBER}`)
  await user.type(await screen.findByLabelText('申诉时填写的手机号'), PHONE)
  await press(user, '查询')
  await screen.findByRole('heading', { name: /^身份申诉/ })
  return user
}

describe('how an appeal stands', () => {
  test('who has it, since when, until when, and what if nobody acts', async () => {
    await look()
    expect(screen.getByText('现由审核员办理')).toBeTruthy()
    expect(screen.getByText('自 2026-11-20 10:05 起 · 2026-11-25（周三）前办结')).toBeTruthy()
    expect(screen.getByText(/到期未办结的申诉会列为逾期并催办/)).toBeTruthy()
    expect(screen.getByText('等待审核员审核')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '身份申诉待审核' }))
  })

  test('unknown: said, with the way to file one', async () => {
    server.refuses('post', '/appeal-looks', 'appeal.unknown')
    const user = openApp('/appeal/follow')
    await user.type(await screen.findByLabelText('申诉编号'), 'ss261122-aaaaaa')
    await user.type(screen.getByLabelText('申诉时填写的手机号'), PHONE)
    await press(user, '查询')
    expect(await screen.findByText(/没有找到这个申诉/)).toBeTruthy()
    expect(value('申诉编号')).toBe('ss261122-aaaaaa')
    await press(user, '我要申诉')
    expect(await screen.findByText('第 1 步，共 5 步：填写身份信息')).toBeTruthy()
  })

  test('ended by itself, for no photos came: why, by whom, and the way to appeal again', async () => {
    const at = '2026-12-21T00:30:00.000Z'
    const steps = [{ act: 'dismiss', at, by: 'system' }] as const
    const dismissal = { reason: 'photosMissing', text: null } as const
    await look({ ...dismissed(), dismissal, steps: [...steps] })
    expect(screen.getByText('30 天内未补交照片')).toBeTruthy()
    expect(screen.getByText('系统 · 2026-12-21 08:30')).toBeTruthy()
    expect(screen.getByRole('button', { name: '再次申诉' })).toBeTruthy()
  })

  test('upheld: how to log in, the phone in hand', async () => {
    const user = await look(appealStatus({ state: 'upheld', waitsFor: null, decideBy: null, may: none }))
    expect(screen.queryByRole('button', { name: '撤回申诉' })).toBeNull()
    await press(user, '去登录')
    expect((await screen.findByLabelText<HTMLInputElement>('手机号')).value).toBe(PHONE)
  })
})

describe('acts, each with a code of the appeal’s phone', () => {
  test('withdrawn after its effects were shown', async () => {
    const user = await look()
    server.answers(
      'post',
      '/appeal-withdrawals',
      appealStatus({ state: 'withdrawn', waitsFor: null, may: none }),
    )
    await press(user, '撤回申诉')
    await typeCode(user)
    await press(user, '验证并撤回')
    expect(screen.getByRole('dialog').textContent).toContain('撤回后不能恢复')
    await user.click(screen.getAllByRole('button', { name: '撤回申诉' }).at(-1) as HTMLElement)
    expect(await screen.findByRole('heading', { name: '身份申诉已撤回' })).toBeTruthy()
    expect(body('post /api/appeal-withdrawals')).toEqual({ number: NUMBER, phoneProof: 'proof' })
    expect(body('post /api/phone-proofs')).toEqual({ phone: PHONE, code: '123456', purpose: 'appeal' })
  })

  test('decided meanwhile: said, and brought up to date', async () => {
    const user = await look()
    server.refuses('post', '/appeal-withdrawals', 'appeal.notOpen')
    await press(user, '撤回申诉')
    await typeCode(user)
    await press(user, '验证并撤回')
    await user.click(screen.getAllByRole('button', { name: '撤回申诉' }).at(-1) as HTMLElement)
    expect(await screen.findByText(/该申诉已有结果或已撤回/)).toBeTruthy()
    server.answers('post', '/appeal-looks', appealStatus({ state: 'upheld', waitsFor: null, may: none }))
    await user.click(screen.getAllByRole('button', { name: '刷新进度' }).at(-1) as HTMLElement)
    expect(await screen.findByRole('heading', { name: '身份申诉已通过' })).toBeTruthy()
  })

  test('better photos are sent', async () => {
    const user = await look(
      appealStatus({
        state: 'photosAsked',
        waitsFor: 'appellant',
        decideBy: null,
        bringBy: '2026-12-20',
        photoRequest: { reason: 'glare', text: '请避开灯光' },
        may: { ...none, supplyPhotos: true },
      }),
    )
    expect(screen.getByText('照片反光，遮住了文字')).toBeTruthy()
    expect(screen.getByText('请避开灯光')).toBeTruthy()
    expect(screen.getByText(/^请于 2026-12-20（周日）前补交，逾期自动驳回，可再次申诉/)).toBeTruthy()
    expect(screen.queryByText(/一直保留/)).toBeNull()
    server.answers('post', '/appeal-photos', appealStatus())
    await press(user, '补交照片')
    await photographBoth(server, user)
    await typeCode(user)
    await press(user, '提交照片')
    expect(await screen.findByRole('heading', { name: '身份申诉待审核' })).toBeTruthy()
    expect(body('post /api/appeal-photos')).toMatchObject({ photos: { back: { id: 'back' } } })
  })

  test('a wrong code stands at its field; a proof that was given is not asked for twice', async () => {
    const user = await look(dismissed())
    server.refuses('post', '/phone-proofs', 'smsCode.wrong', { remaining: 4 })
    await press(user, '再次申诉')
    await typeCode(user)
    await press(user, '验证并继续')
    expect(await screen.findByText('验证码不正确或已过期，还可尝试 4 次')).toBeTruthy()
    server.answers('post', '/phone-proofs', { phoneProof: 'proof', expiresInSeconds: 1800 })
    server.isUnreachable('post', '/appeal-recalls')
    await press(user, '验证并继续')
    expect(await screen.findByText(/连接不上服务器/)).toBeTruthy()
    expect(screen.getByText('138****5678 已验证')).toBeTruthy()
  })

  test('dismissed: the reason, and filed again with the old entries', async () => {
    const user = await look(dismissed())
    expect(screen.getByText('照片上的姓名或证件号码与填写的不一致')).toBeTruthy()
    const document = { kind: 'residentId', number: DOCUMENT }
    server.answers('post', '/appeal-recalls', { name: '林小满', document, phone: PHONE })
    await press(user, '再次申诉')
    await typeCode(user)
    await press(user, '验证并继续')
    expect(await screen.findByText('第 1 步，共 5 步：填写身份信息')).toBeTruthy()
    expect(value('姓名')).toBe('林小满')
    expect(value('证件号码')).toBe(DOCUMENT)
    await press(user, '下一步')
    expect(await screen.findByText('第 3 步，共 5 步：上传证件照片')).toBeTruthy()
    // The proof of the phone came along too, and a reload keeps it: no second code.
    openApp('/appeal/photos')
    expect(await screen.findByText('第 3 步，共 5 步：上传证件照片')).toBeTruthy()
  })
})

function dismissed() {
  return appealStatus({
    state: 'dismissed',
    waitsFor: null,
    decideBy: null,
    dismissal: { reason: 'photoDiffers', text: null },
    may: { ...none, refile: true },
  })
}
