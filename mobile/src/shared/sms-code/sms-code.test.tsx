import { screen } from '@testing-library/react'
import { createChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { beforeEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../test/open-app.tsx'
import { standIn } from '../../../test/stand-in.ts'

const server = standIn()
const PHONE = '13912345678'

beforeEach(() => {
  server.refuses('get', '/me', 'session.required')
})

const bodies = () =>
  server.calls.filter(({ asked }) => asked === 'post /api/sms-codes').map(({ body }) => body)

describe('a network that has asked for many codes', () => {
  test('does a proof of work, says so, and gets its code without another press', async () => {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 10,
      counter: 3,
      keyPrefixLength: 2,
      deriveKey,
      hmacSignatureSecret: 'of a test',
    })
    server.refuses('post', '/sms-codes', 'proofOfWork.required')
    let handOver = () => {}
    const handedOver = new Promise<void>((resolve) => (handOver = resolve))
    server.answersLate('post', '/proof-of-work-challenges', { challenge }, handedOver)
    const user = openApp('/reset-password')
    await user.type(await screen.findByLabelText('手机号'), PHONE)
    await user.click(screen.getByRole('button', { name: '获取验证码' }))
    expect(await screen.findByText('正在进行安全校验…')).toBeTruthy()
    server.answers('post', '/sms-codes', { expiresInSeconds: 300, nextInSeconds: 60 })
    handOver()
    expect(await screen.findByText(/秒后重发/)).toBeTruthy()
    expect(screen.queryByText('正在进行安全校验…')).toBeNull()
    const [asked, proven] = bodies()
    expect(asked).toEqual({ purpose: 'resetPassword', phone: PHONE })
    expect(proven).toEqual({ purpose: 'resetPassword', phone: PHONE, proofOfWork: expect.any(String) })
  })

  test('whose work is refused is told, and can ask again', async () => {
    server.refuses('post', '/sms-codes', 'limit.tooMany', { retryAfterSeconds: 60 })
    const user = openApp('/reset-password')
    await user.type(await screen.findByLabelText('手机号'), PHONE)
    await user.click(screen.getByRole('button', { name: '获取验证码' }))
    expect(await screen.findByText('操作过于频繁，请在 60 秒后再试')).toBeTruthy()
    expect(screen.getByRole('button', { name: '获取验证码' }).hasAttribute('disabled')).toBe(false)
  })
})
