import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import EnrolPage from './enrol-page.tsx'

const GOOD = 'seven-kites-over-qianmen'
const at = '/enrol#the-token'
const path = '/enrol'
const submit = () => screen.getByRole('button', { name: '完成开通' })
const enrolment = {
  name: '赵云飞',
  userName: 'zhaoyun',
  role: 'reviewer',
  totpSecret: 'JBSWY3DPEHPK3PXP',
  totpAddress: 'otpauth://totp/site:zhaoyun?secret=JBSWY3DPEHPK3PXP',
}

function answer(enrolments: readonly (() => Response)[]) {
  const bodies: unknown[] = []
  server.use(
    http.post('*/api/enrolment-looks', async ({ request }) => {
      expect(await request.json()).toEqual({ token: 'the-token' })
      return HttpResponse.json(enrolment)
    }),
    http.post('*/api/enrolments', async ({ request }) => {
      bodies.push(await request.json())
      return enrolments[bodies.length - 1]?.() ?? HttpResponse.error()
    }),
  )
  return bodies
}

async function fillIn(code: string) {
  const person = show(<EnrolPage />, { at, path })
  await person.type(await screen.findByLabelText('密码'), GOOD)
  await person.type(screen.getByLabelText('确认密码'), GOOD)
  await person.type(screen.getByLabelText('动态验证码'), code)
  await person.click(submit())
  return person
}

test('says whom it is for, and shows the secret to scan and to type', async () => {
  answer([])
  show(<EnrolPage />, { at, path })
  expect(await screen.findByText('赵云飞')).toBeDefined()
  expect(screen.getByText('申诉审核员')).toBeDefined()
  expect(screen.getByAltText('验证器二维码')).toBeDefined()
  expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeDefined()
})

test('a wrong code stands at its field; the right one opens the account and leads to the log-in', async () => {
  const bodies = answer([() => refusal('logIn.secondFactorWrong'), () => HttpResponse.json({ done: true })])
  const person = await fillIn('123 456')
  expect(await screen.findByText(/动态验证码不正确或已使用/)).toBeDefined()
  expect(screen.getByLabelText('密码')).toHaveProperty('value', GOOD)
  await person.clear(screen.getByLabelText('动态验证码'))
  await person.type(screen.getByLabelText('动态验证码'), '654321')
  await person.click(submit())
  await expect.poll(() => screen.getByTestId('address').textContent).toBe('/log-in')
  expect(screen.getByTestId('address').dataset.state).toBe(
    JSON.stringify({ notice: 'enrolled', userName: 'zhaoyun' }),
  )
  const sent = { token: 'the-token', password: GOOD }
  expect(bodies).toEqual([
    { ...sent, code: '123456' },
    { ...sent, code: '654321' },
  ])
})

test('the staff’s rule for passwords is shown before anything is typed', async () => {
  answer([])
  show(<EnrolPage />, { at, path })
  expect(await screen.findByText('密码至少 15 位')).toBeDefined()
})

test.each([
  ['a link that was used', at],
  ['a link without its secret', path],
])('%s is explained', async (_, address) => {
  server.use(http.post('*/api/enrolment-looks', () => refusal('enrolment.invalid')))
  show(<EnrolPage />, { at: address, path })
  expect(await screen.findByText(/已使用，或已过期/)).toBeDefined()
  expect(screen.getByRole('link', { name: '去登录' })).toBeDefined()
})
