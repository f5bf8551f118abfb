import { screen } from '@testing-library/react'
import { Form, Input } from 'antd'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { SmsCodeField } from './sms-code-field.tsx'

/** As the server makes one, only easier: a key of 8 bytes that begins with any of 16 half-bytes. */
const challenge = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    nonce: '00'.repeat(16),
    salt: '11'.repeat(16),
    cost: 1,
    keyLength: 8,
    keyPrefix: 'ab',
  },
  signature: 'cd'.repeat(32),
}

const form = (
  <Form initialValues={{ phone: '13800000001' }}>
    <Form.Item name="phone" hidden>
      <Input />
    </Form.Item>
    <SmsCodeField name="code" purpose="appeal" phoneField="phone" />
  </Form>
)

/** Refuses until the work is there; keeps what was asked. */
function wantWork(afterWork: () => Response) {
  const asked: { proofOfWork?: string }[] = []
  server.use(
    http.post('*/api/sms-codes', async ({ request }) => {
      const body = (await request.json()) as { proofOfWork?: string }
      asked.push(body)
      return body.proofOfWork ? afterWork() : refusal('proofOfWork.required')
    }),
    http.post('*/api/proof-of-work-challenges', () => HttpResponse.json({ challenge })),
  )
  return asked
}

test('does the work that the server wants, and asks again', async () => {
  const asked = wantWork(() => HttpResponse.json({ expiresInSeconds: 300, nextInSeconds: 60 }))
  const person = show(form)
  await person.click(screen.getByRole('button', { name: '获取验证码' }))
  expect(await screen.findByText('正在进行安全校验…')).toBeDefined()
  expect(await screen.findByText(/验证码已发送，5 分钟内有效/)).toBeDefined()
  expect(asked).toHaveLength(2)
  const work = JSON.parse(atob(asked[1]?.proofOfWork ?? ''))
  expect(work.challenge).toEqual(challenge)
  expect(work.solution.derivedKey.startsWith('ab')).toBe(true)
})

test('work that is refused is done no second time by itself', async () => {
  const asked = wantWork(() => refusal('proofOfWork.wrong'))
  const person = show(form)
  await person.click(screen.getByRole('button', { name: '获取验证码' }))
  expect(await screen.findByText(/安全校验未通过或已使用/)).toBeDefined()
  expect(asked).toHaveLength(2)
})
