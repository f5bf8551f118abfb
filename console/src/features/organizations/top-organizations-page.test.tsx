import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import TopOrganizationsPage from './top-organizations-page.tsx'

const city = {
  id: 1,
  parentId: null,
  kind: 'leadingBody',
  status: 'active',
  fullName: '中国共产主义青年团示范市委员会',
  shortName: '示范团市委',
  childCount: 16,
  memberCount: 4021,
  userName: 'shifan',
  may: { edit: true, resetPassword: true },
}
const university = {
  ...city,
  id: 2,
  kind: 'committee',
  status: 'registered',
  fullName: '中国共产主义青年团青岚大学委员会',
  shortName: '青岚大学团委',
  childCount: 0,
  memberCount: 0,
}

const lists = (...items: object[]) =>
  server.use(http.get('*/api/top-organizations', () => HttpResponse.json({ items, nextCursor: null })))
const entry = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

async function fillIn(person: ReturnType<typeof show>) {
  await person.click(await screen.findByRole('button', { name: '创建顶级组织' }))
  await person.click(await screen.findByLabelText('基层团委'))
  await person.type(entry('组织全称'), university.fullName)
  await person.type(entry('组织简称'), university.shortName)
  await person.type(entry('用户名'), 'qinglan')
  await person.type(entry('联系人姓名'), '孙丽')
  await person.type(entry('联系人手机号'), '139 1111 2222')
}

test('lists the organizations at the top with their figures', async () => {
  lists(city, university)
  show(<TopOrganizationsPage />)
  const row = (await screen.findByText('示范团市委')).closest('tr')
  expect(row?.textContent).toContain('4021')
  const other = screen.getByText('青岚大学团委').closest('tr')
  expect(other?.textContent).toContain('待完善')
})

test('says when there is none, and when they cannot be read', async () => {
  lists()
  show(<TopOrganizationsPage />)
  expect(await screen.findByText('还没有顶级组织。')).toBeDefined()
})

test('a taken user name leads to its field; the next try creates, and the list is read again', async () => {
  lists(city)
  const bodies: { userName: string }[] = []
  server.use(
    http.post('*/api/top-organizations', async ({ request }) => {
      const body = (await request.json()) as { userName: string }
      bodies.push(body)
      if (bodies.length === 1) return refusal('userName.taken')
      lists(city, university)
      return HttpResponse.json({ id: 2, userName: body.userName })
    }),
  )
  const person = show(<TopOrganizationsPage />)
  await fillIn(person)
  const dialog = within(screen.getByRole('dialog'))
  const submit = () => dialog.getByRole('button', { name: /创\s?建/ })
  expect(dialog.queryByLabelText(/密码/)).toBeNull()
  await person.click(submit())
  expect(await screen.findByText('该用户名已被使用，请换一个')).toBeDefined()
  expect(document.activeElement).toBe(entry('用户名'))
  expect(entry('组织简称').value).toBe(university.shortName)
  await person.type(entry('用户名'), '2')
  await person.click(submit())
  expect(await screen.findByText('已创建“青岚大学团委”')).toBeDefined()
  expect(screen.getByText(/用户名 qinglan2 已用短信告知联系人/)).toBeDefined()
  expect(await screen.findByText(university.fullName)).toBeDefined()
  expect(bodies[1]).toEqual({
    kind: 'committee',
    fullName: university.fullName,
    shortName: university.shortName,
    areaCode: '110000',
    userName: 'qinglan2',
    contactName: '孙丽',
    contactPhone: '139 1111 2222',
  })
})

test('an empty form asks the server nothing', async () => {
  lists(city)
  const person = show(<TopOrganizationsPage />)
  await person.click(await screen.findByRole('button', { name: '创建顶级组织' }))
  await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /创\s?建/ }))
  expect(await screen.findByText('请填写联系人手机号')).toBeDefined()
})
