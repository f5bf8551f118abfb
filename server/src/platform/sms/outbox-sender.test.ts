import { expect, it } from 'vitest'
import { outboxSender } from './outbox-sender.ts'

it('answers an id by which the message is known', async () => {
  const message = {
    phone: '13800000000',
    template: 'smsCode',
    text: '【青团】验证码 135790，5 分钟内有效。',
    params: { code: '135790', minutes: '5' },
    idempotencyKey: 'code-1',
  } as const
  expect(await outboxSender.send(message)).toEqual({ providerId: 'outbox-page:code-1' })
})
