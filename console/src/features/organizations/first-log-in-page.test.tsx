import type { Me } from '@qingtuan/contract/accounts/me'
import { cleanup, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch } from '../../../test/world.ts'
import FirstLogInPage from './first-log-in-page.tsx'

const GOOD = 'seven-kites-over-qianmen'
const KEY = `qingtuan.draft.completion.${branch.id}`
const entry = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
const me: Me = {
  accountId: '00000000-0000-4000-8000-000000000001',
  kind: 'organization',
  passwordChangeRequired: true,
  firstLogInRequired: true,
  proofRequired: false,
  organization: branch,
  consoleAccesses: [],
  staff: null,
  person: null,
}
const visit = (organization = branch) => show(<FirstLogInPage me={me} organization={organization} />)

beforeEach(() => sessionStorage.clear())

async function fillIn(person: ReturnType<typeof show>) {
  await person.type(entry('书记姓名'), '周宁')
  await person.type(entry('联系人手机号'), '13800000000')
  await person.type(entry('验证码'), '246810')
  await person.type(entry('新密码'), GOOD)
  await person.type(entry('确认新密码'), GOOD)
}

test('a reload keeps what was typed, but neither code nor password', async () => {
  await fillIn(visit())
  await expect.poll(() => sessionStorage.getItem(KEY)).toContain('13800000000')
  expect(sessionStorage.getItem(KEY)).not.toMatch(/246810|kites/)
  cleanup()
  visit()
  expect([entry('书记姓名').value, entry('联系人手机号').value]).toEqual(['周宁', '13800000000'])
  expect([entry('验证码').value, entry('新密码').value]).toEqual(['', ''])
})

test('what was sent is not kept', async () => {
  const bodies: unknown[] = []
  server.use(
    http.put('*/api/organizations/current/completion', async ({ request }) => {
      bodies.push(await request.json())
      return HttpResponse.json({ ...me, firstLogInRequired: false })
    }),
  )
  // The one kind whose industry may stay open.
  const person = visit({ ...branch, kind: 'generalBranch' })
  await fillIn(person)
  await person.click(screen.getByRole('button', { name: '完成' }))
  await expect.poll(() => sessionStorage.getItem(KEY)).toBeNull()
  expect(bodies).toEqual([expect.objectContaining({ secretaryName: '周宁', smsCode: '246810' })])
})
