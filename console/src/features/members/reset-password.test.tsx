import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { member } from '../../../test/member.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { MemberDrawer } from './member-drawer.tsx'

const validUntil = '2026-11-23T02:00:00.000Z'
const sent = { phone: '138****0001', oneTimePassword: null, validUntil }
const shown = { ...sent, oneTimePassword: 'K7m3PqX9rTw4' }

/** Opens the question of a member's reset; the first answer wants the organization's password. */
async function open(answers: readonly (() => Response)[], phone: string | null = member.phone) {
  const bodies: unknown[] = []
  server.use(
    http.get(`*/api/members/${member.id}`, () => HttpResponse.json({ ...member, phone })),
    http.post(`*/api/members/${member.id}/password-resets`, async ({ request }) => {
      bodies.push(await request.json())
      return answers[bodies.length - 1]?.() ?? HttpResponse.error()
    }),
  )
  const person = show(<MemberDrawer id={member.id} onClose={() => {}} />)
  return { person, bodies }
}

const openButton = () => screen.findByRole('button', { name: '重置密码' })
const confirmButton = () => screen.getAllByRole('button', { name: '重置密码' }).at(-1) as HTMLElement

test('by SMS, after the effects were shown and the password was given again (FAQ M14)', async () => {
  const passwords: unknown[] = []
  server.use(
    http.post('*/api/sessions/current/step-up', async ({ request }) => {
      passwords.push(await request.json())
      return passwords.length === 1
        ? refusal('password.wrongCurrent')
        : HttpResponse.json({ until: validUntil })
    }),
  )
  const { person, bodies } = await open([
    () => refusal('session.stepUpRequired'),
    () => HttpResponse.json(sent),
  ])
  await person.click(await openButton())
  expect(await screen.findByText('该团员的旧密码立即失效，所有设备退出登录。')).toBeDefined()
  await person.click(confirmButton())
  await person.type(await screen.findByLabelText('登录密码'), 'not it{Enter}')
  expect(await screen.findByText('密码不正确，请重新输入')).toBeDefined()
  await person.clear(screen.getByLabelText('登录密码'))
  await person.type(screen.getByLabelText('登录密码'), 'the right one{Enter}')
  expect(
    await screen.findByText(/一次性密码已用短信发到 138\*\*\*\*0001，2026-11-23 10:00 前有效/),
  ).toBeDefined()
  expect(bodies).toEqual([{ delivery: 'sms' }, { delivery: 'sms' }])
  expect(passwords).toEqual([{ password: 'not it' }, { password: 'the right one' }])
})

test('handed over: shown once, with its term', async () => {
  const { person, bodies } = await open([() => HttpResponse.json(shown)])
  await person.click(await openButton())
  await person.click(screen.getByRole('radio', { name: /手机收不到短信/ }))
  await person.click(confirmButton())
  expect(await screen.findByText('K7m3PqX9rTw4')).toBeDefined()
  expect(screen.getByText('2026-11-23 10:00 前有效（24 小时）；登录后必须修改。')).toBeDefined()
  expect(bodies).toEqual([{ delivery: 'handOver' }])
  await person.click(screen.getByRole('button', { name: '我已交给本人，关闭' }))
  await expect.poll(() => screen.queryByText('K7m3PqX9rTw4')).toBeNull()
  await person.click(await openButton())
  expect(screen.queryByText('K7m3PqX9rTw4')).toBeNull()
})

test('a refusal stands in the question', async () => {
  const { person } = await open([() => refusal('member.phoneMissing')])
  await person.click(await openButton())
  await person.click(confirmButton())
  expect((await screen.findByRole('alert')).textContent).not.toBe('')
})

test('a member without a phone is told the way that works', async () => {
  await open([], null)
  expect(await screen.findByText(/该团员没有绑定手机/)).toBeDefined()
  expect(screen.queryByRole('button', { name: '重置密码' })).toBeNull()
})
