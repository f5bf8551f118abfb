import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { announcement, LONG_NAME, part, receiver } from '../../../../test/announcements.ts'
import { refusal } from '../../../../test/answer.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { committee, idOf } from '../../../../test/world.ts'
import AnnouncementPage from './announcement-page.tsx'
import ReceivedPage from './received-page.tsx'

/** Answers what the page asked of parts and receivers. */
function answer(of: object = announcement) {
  const asked: string[] = []
  const note = (request: Request) => asked.push(new URL(request.url).search)
  server.use(
    http.get('*/api/announcements/:id', () => HttpResponse.json(of)),
    http.get('*/api/announcements/:id/parts', ({ request }) => {
      note(request)
      return HttpResponse.json({ items: [part] })
    }),
    http.get('*/api/announcements/:id/receivers', ({ request }) => {
      note(request)
      const elsewhere = {
        ...receiver,
        place: 2,
        name: '周知行',
        memberId: null,
        readAt: '2026-11-10T03:00:00.000Z',
      }
      return HttpResponse.json({ items: [receiver, elsewhere], nextCursor: null })
    }),
  )
  return asked
}

const open = (search = '') =>
  show(<AnnouncementPage />, {
    at: `/announcements/${idOf(1)}${search}`,
    path: '/announcements/:id',
    organization: committee,
  })

test('whom it was for, and who has read it, by part and by name', async () => {
  answer()
  open()
  const conditions = '清河一社区团支部 · 男 · 年龄 ≥ 18 · 最高学历 普通高中 · 在读 是'
  expect(await screen.findByText(conditions)).toBeDefined()
  expect(screen.getByText('直接下级 · 团支部')).toBeDefined()
  expect(screen.getByText('75%')).toBeDefined()
  expect(screen.getByText('30%')).toBeDefined()
  const row = within(await screen.findByRole('row', { name: /100（83.3%）/ }))
  expect(row.getByRole('link', { name: '清河一社区团支部' }).getAttribute('href')).toBe(
    `/announcements/${idOf(1)}?within=1.7.`,
  )
  expect((await screen.findByRole('link', { name: LONG_NAME })).getAttribute('href')).toBe(
    `/members/${idOf(9)}`,
  )
  expect(screen.queryByRole('link', { name: '周知行' })).toBeNull()
})

test('a part is looked into, and who is missing there', async () => {
  const asked = answer()
  const person = open('?within=1.7.')
  expect(await screen.findByRole('link', { name: '返回全部' })).toBeDefined()
  await person.click(screen.getByLabelText('阅读状态'))
  await person.click(await screen.findByText('未确认', { selector: '.ant-select-item-option-content' }))
  await expect.poll(() => asked.some((search) => search.includes('state=unconfirmed'))).toBe(true)
  expect(asked.every((search) => search.includes('within=1.7.'))).toBe(true)
})

test('who is missing is reminded; twice a day is refused in words', async () => {
  answer()
  let times = 0
  server.use(
    http.post('*/api/announcements/:id/reminders', () => {
      times += 1
      return times === 1 ? HttpResponse.json({ reminding: 140 }) : refusal('announcement.remindedToday')
    }),
  )
  const person = open()
  const button = await screen.findByRole('button', { name: '提醒未确认的 140 人' })
  await person.click(button)
  expect(await screen.findByText('将提醒 140 个接收人')).toBeDefined()
  await person.click(button)
  expect(await screen.findByText('今天已提醒过，每条通知每天最多提醒一次')).toBeDefined()
})

test('it is withdrawn after a question; what has not begun has no figures', async () => {
  const waiting = {
    ...announcement,
    state: 'waiting',
    dueAt: '2099-11-10T02:00:00.000Z',
    startedAt: null,
    sentAt: null,
    total: null,
    may: { withdraw: true, remind: false },
  }
  answer(waiting)
  server.use(
    http.post('*/api/announcements/:id/withdrawal', () => {
      answer({ ...waiting, state: 'withdrawn', may: { withdraw: false, remind: false } })
      return HttpResponse.json({ ...waiting, state: 'withdrawn' })
    }),
  )
  const person = open()
  await person.click(await screen.findByRole('button', { name: /撤\s?回/ }))
  expect(screen.queryByRole('heading', { name: '阅读情况' })).toBeNull()
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('尚未发送，撤回后不会送达任何人。')).toBeDefined()
  await person.click(dialog.getByRole('button', { name: /撤\s?回/ }))
  await expect.poll(() => screen.queryAllByText('已撤回').length).toBeGreaterThan(0)
})

const received = {
  id: idOf(1),
  sender: { id: 1, shortName: '海淀团区委' },
  at: '2026-11-10T02:00:00.000Z',
  withdrawnAt: null,
  words: { title: '工作部署', text: '<img src=x onerror=alert(1)>' },
  isUrgent: false,
  asksReceipt: true,
  confirmedAt: null,
}

function answerReceived(more: object = {}) {
  const noted: string[] = []
  server.use(
    http.get('*/api/me/announcements/:id', () => HttpResponse.json({ ...received, ...more })),
    http.post('*/api/me/announcements/:id/reading', () => {
      noted.push('read')
      return HttpResponse.json({ ...received, ...more })
    }),
    http.post('*/api/me/announcements/:id/receipt', () => {
      noted.push('confirmed')
      answerReceived({ confirmedAt: '2026-11-10T02:05:00.000Z' })
      return HttpResponse.json(received)
    }),
  )
  return noted
}

const openReceived = () =>
  show(<ReceivedPage />, {
    at: `/announcements/received/${idOf(1)}`,
    path: '/announcements/received/:id',
  })

test('what an organization was told is read as text, noted as read, and confirmed', async () => {
  const noted = answerReceived()
  const person = openReceived()
  expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeDefined()
  await expect.poll(() => noted).toContain('read')
  await person.click(screen.getByRole('button', { name: '确认收到' }))
  expect(await screen.findByText('已于 2026-11-10 10:05 确认收到')).toBeDefined()
})

test('what was withdrawn says so alone', async () => {
  answerReceived({ words: null, withdrawnAt: '2026-11-10T03:00:00.000Z' })
  openReceived()
  expect(await screen.findByText('这条通知已由“海淀团区委”撤回')).toBeDefined()
  expect(screen.queryByRole('button', { name: '确认收到' })).toBeNull()
})
