import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { idOf } from '../../../../test/world.ts'
import { AddMemberModal } from './add-member-modal.tsx'

const bodies: unknown[] = []
const organization = { id: 7, shortName: '清河一社区团支部' }
const added = {
  memberId: idOf(1),
  name: '韩梅梅',
  memberNumber: '202311000777',
  way: 'admitted',
  organization,
}

function answer(...answers: (() => Response)[]) {
  server.use(
    http.get('*/api/member-invitations', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.post('*/api/members', async ({ request }) => {
      bodies.push(await request.json())
      return (answers.length > 1 ? answers.shift() : answers[0])?.() ?? HttpResponse.json(added)
    }),
  )
}

beforeEach(() => {
  bodies.length = 0
})

async function fill(joinedOn = '2023-05-04') {
  const person = show(<AddMemberModal onClose={() => {}} />)
  await person.type(await screen.findByLabelText('姓名'), '韩梅梅')
  await person.type(screen.getByLabelText('证件号码'), '34052419800101001X')
  await person.type(screen.getByLabelText('入团时间'), joinedOn)
  return person
}

const submit = () => screen.getByRole('button', { name: /添\s*加$/ })

test('adds by name and number, and is ready for the next one', async () => {
  answer()
  const person = await fill()
  await person.type(screen.getByLabelText('团员编号'), '202311000777')
  await person.click(submit())
  expect(await screen.findByText(/已添加韩梅梅为“清河一社区团支部”团员/)).toBeDefined()
  expect(bodies).toEqual([
    {
      name: '韩梅梅',
      document: { kind: 'residentId', number: '34052419800101001X' },
      joinedOn: '2023-05-04',
      memberNumber: '202311000777',
    },
  ])
  expect((screen.getByLabelText('姓名') as HTMLInputElement).value).toBe('')
})

test('before 2016 no number is asked for', async () => {
  answer()
  await fill('2014-05')
  expect(screen.getByText('2016 年以前入团的，编号由系统生成')).toBeDefined()
  expect(screen.queryByLabelText('团员编号')).toBeNull()
})

test('who is not registered can be invited, the name carried along', async () => {
  answer(() => refusal('person.notRegistered'))
  const person = await fill('2014-05')
  await person.click(submit())
  expect((await screen.findByRole('alert')).textContent).toContain('该团员未注册，建议注册后再添加')
  await person.click(screen.getByRole('button', { name: '用短信邀请其注册' }))
  expect(await screen.findByText('还没有发过邀请')).toBeDefined()
  const names = screen.getAllByLabelText('姓名') as HTMLInputElement[]
  expect(names.map(({ value }) => value)).toContain('韩梅梅')
})

test('a number that another holds leads on to its report, name and number carried along', async () => {
  answer(() => refusal('memberNumber.occupied'))
  const person = await fill()
  await person.type(screen.getByLabelText('团员编号'), '202311000777')
  await person.click(submit())
  await person.click(await screen.findByRole('button', { name: '报告编号被占用' }))
  expect(await screen.findAllByDisplayValue('韩梅梅')).toHaveLength(2)
  expect(screen.getAllByDisplayValue('202311000777')).toHaveLength(2)
})
