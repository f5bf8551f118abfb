import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { announcementRow } from '../../../../test/announcements.ts'
import { refusal } from '../../../../test/answer.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { branch, committee, idOf } from '../../../../test/world.ts'
import AnnouncementsPage from './announcements-page.tsx'

function answer(items: readonly object[]) {
  const asked: URLSearchParams[] = []
  server.use(
    http.get('*/api/announcements', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({ items, nextCursor: null })
    }),
  )
  return asked
}

const open = (search = '', organization = committee) =>
  show(<AnnouncementsPage />, { at: `/announcements${search}`, path: '/announcements', organization })

test('what was told stands with its state; what is on its way says how far it has come', async () => {
  answer([
    { ...announcementRow, state: 'sending', told: 50, sentAt: null, urgentReason: '台风红色预警' },
    { ...announcementRow, id: idOf(2), title: '团课安排', state: 'waiting', total: null, asksReceipt: false },
  ])
  open()
  const first = within(await screen.findByRole('row', { name: /五四主题团日/ }))
  expect(first.getByText('发送中')).toBeDefined()
  expect(first.getByText('已发 50 / 200')).toBeDefined()
  expect(first.getByText('紧急')).toBeDefined()
  expect(first.getByRole('link').getAttribute('href')).toBe(`/announcements/${idOf(1)}`)
  const second = within(screen.getByRole('row', { name: /团课安排/ }))
  expect(second.getByText('待发送')).toBeDefined()
  expect(second.getByText('—')).toBeDefined()
})

test('those of subordinates say who told them; a branch has none', async () => {
  const asked = answer([announcementRow])
  open('?view=below')
  expect(await screen.findByRole('columnheader', { name: '下发组织' })).toBeDefined()
  expect(asked[0]?.get('view')).toBe('below')
  expect(screen.getByRole('link', { name: '下级下发的' }).getAttribute('aria-current')).toBe('page')
})

test('a branch sees its own alone', async () => {
  answer([])
  open('', branch)
  expect(await screen.findByText('还没有下发过通知')).toBeDefined()
  expect(screen.queryByRole('link', { name: '下级下发的' })).toBeNull()
})

test('templates are kept, changed and removed', async () => {
  answer([])
  const template = { id: idOf(3), title: '团课', text: '请准时参加。' }
  const sent: string[] = []
  server.use(
    http.get('*/api/announcement-templates', () => HttpResponse.json({ items: [template] })),
    http.post('*/api/announcement-templates', () => refusal('announcement.templatesFull')),
    http.put('*/api/announcement-templates/:id', async ({ request }) => {
      sent.push(JSON.stringify(await request.json()))
      return HttpResponse.json(template)
    }),
    http.delete('*/api/announcement-templates/:id', ({ params }) => {
      sent.push(`removed ${params.id}`)
      return HttpResponse.json({ done: true })
    }),
  )
  const person = open()
  await person.click(await screen.findByRole('button', { name: '通知模板' }))
  const dialog = within(await screen.findByRole('dialog'))
  await person.type(dialog.getByLabelText('标题'), '团日')
  await person.type(dialog.getByLabelText('正文'), '请参加')
  await person.click(dialog.getByRole('button', { name: /保\s?存/ }))
  expect((await dialog.findByRole('alert')).textContent).toContain('请先删除不用的')
  await person.click(dialog.getByRole('button', { name: '修改 团课' }))
  await person.type(await dialog.findByLabelText('正文'), '不得缺席。')
  await person.click(dialog.getByRole('button', { name: /保\s?存/ }))
  await expect.poll(() => sent).toEqual(['{"title":"团课","text":"请准时参加。不得缺席。"}'])
  await person.click(dialog.getByRole('button', { name: '删除 团课' }))
  await expect.poll(() => sent[1]).toBe(`removed ${template.id}`)
})
