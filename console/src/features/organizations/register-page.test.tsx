import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { committee } from '../../../test/world.ts'
import RegisterPage from './register-page.tsx'

const GOOD = 'seven-kites-over-qianmen'
const { id, kind, status, fullName, shortName } = committee
const superior = { id, kind, status, fullName, shortName, ancestors: [] }
const entry = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
const submit = () => screen.getByRole('button', { name: '立即注册' })

beforeEach(() => {
  server.use(
    http.get('*/api/registration-codes/:code', ({ params }) =>
      params.code === '7KQ2MXWA'
        ? HttpResponse.json({
            code: '7KQ2MXWA',
            kind: 'branch',
            superior,
            expiresAt: '2026-12-12T00:00:00.000Z',
          })
        : refusal('registrationCode.expired'),
    ),
  )
})

async function fillIn(person: ReturnType<typeof show>) {
  await person.click(await screen.findByRole('button', { name: '生成全称' }))
  await person.type(entry('组织简称'), '第九支部')
  await person.type(entry('联系人姓名'), '李明')
  await person.type(entry('联系人手机号'), '138 0000 0000')
  await person.type(entry('用户名'), 'qinghe9')
  await person.type(entry('密码'), GOOD)
  await person.type(entry('确认密码'), GOOD)
}

test('the code out of the QR link is checked at once, however it is written', async () => {
  show(<RegisterPage />, { at: '/register?code=7kq2-mxwa' })
  expect(await screen.findByText(fullName)).toBeDefined()
  expect(entry('地区与单位').value).toBe('北京市海淀区清河街道')
})

test('a refused code is named at its field', async () => {
  const person = show(<RegisterPage />, { at: '/register' })
  await person.type(entry('组织注册码'), 'ADEF2345{Enter}')
  expect(await screen.findByText('组织注册码已过期，请向上级组织重新索取')).toBeDefined()
  expect(document.activeElement).toBe(entry('组织注册码'))
})

test('a name against the rule is a warning, not a refusal', async () => {
  const person = show(<RegisterPage />, { at: '/register?code=7KQ2MXWA' })
  await person.type(await screen.findByLabelText('组织全称'), '第九支部')
  expect(await screen.findByText('没有以“中国共产主义青年团”开头')).toBeDefined()
  await person.clear(entry('组织全称'))
  await person.click(screen.getByRole('button', { name: '生成全称' }))
  expect(entry('组织全称').value).toBe('中国共产主义青年团北京市海淀区清河街道支部委员会')
  expect(screen.queryByText('没有以“中国共产主义青年团”开头')).toBeNull()
})

test('a taken user name leads to its field; the rest stays, and the next try succeeds', async () => {
  const bodies: { userName: string }[] = []
  server.use(
    http.post('*/api/organizations', async ({ request }) => {
      const body = (await request.json()) as { userName: string }
      bodies.push(body)
      if (bodies.length === 1) return refusal('userName.taken')
      return HttpResponse.json({ id: 99, userName: body.userName, superior })
    }),
  )
  const person = show(<RegisterPage />, { at: '/register?code=7KQ2MXWA' })
  await fillIn(person)
  await person.click(submit())
  expect(await screen.findByText('该用户名已被使用，请换一个')).toBeDefined()
  expect(document.activeElement).toBe(entry('用户名'))
  expect([entry('组织简称').value, entry('密码').value]).toEqual(['第九支部', GOOD])
  await person.type(entry('用户名'), 'x')
  await person.click(submit())
  const next = await screen.findByRole('link', { name: '去登录' })
  await person.click(next)
  expect(JSON.parse(screen.getByTestId('address').dataset.state ?? '')).toEqual({
    notice: 'registered',
    userName: 'qinghe9x',
  })
})
