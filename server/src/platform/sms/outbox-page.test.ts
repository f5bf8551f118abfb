import { expect, it } from 'vitest'
import { openOutboxPage } from './outbox-page.ts'
import type { SmsMessage } from './sms-sender.ts'

const message: SmsMessage = {
  phone: '13800000000',
  template: 'smsCode',
  text: '【青团】验证码 135790，5 分钟内有效。',
  params: { code: '135790', minutes: '5' },
  idempotencyKey: 'code-1',
}

it('records the message and answers an id', async () => {
  const recorded: SmsMessage[] = []
  const sender = openOutboxPage(async (each) => void recorded.push(each))
  expect(await sender.send(message)).toEqual({ providerId: 'outbox-page:code-1' })
  expect(recorded).toEqual([message])
})

it('fails when the message could not be recorded', async () => {
  const sender = openOutboxPage(() => Promise.reject(new Error('disk full')))
  await expect(sender.send(message)).rejects.toThrow('disk full')
})
