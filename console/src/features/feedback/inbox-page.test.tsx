import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { committee, idOf } from '../../../test/world.ts'
import InboxPage from './inbox-page.tsx'

const AT = '2026-11-20T02:05:00.000Z'
const TOLD = '点“提交”后没有反应'
const path = '/feedback/:id?'

const row = (more: object = {}) => ({
  id: idOf(1),
  number: 'FK261120-K7M3PQ',
  state: 'open',
  text: TOLD,
  sentAt: AT,
  waitsSince: AT,
  waitsUntil: '2026-11-27',
  handler: '第一中学团委',
  reporter: { kind: 'person', name: '林晓雨' },
  organization: { id: 7, shortName: '高一1班' },
  overdue: true,
  ...more,
})
const detail = (more: object = {}) => ({
  ...row(),
  happenedAt: AT,
  device: 'Firefox 140 / Windows 10',
  line: `2026-11-20 10:05-Firefox 140-201811000001-林晓雨-${TOLD}-截图1张`,
  pictures: 1,
  picturesDestroyed: false,
  phone: null,
  steps: [{ act: 'send', at: AT, by: 'reporter', byName: '林晓雨', text: null, handedTo: '第一中学团委' }],
  may: { answer: true, escalate: true, resolve: true },
  ...more,
})

beforeEach(() => {
  server.use(
    http.get('*/api/feedback', () => HttpResponse.json({ items: [row()], nextCursor: null })),
    http.get('*/api/feedback-counts', () => HttpResponse.json({ waiting: 1, overdue: 1 })),
    http.get(`*/api/feedback/${idOf(1)}`, () => HttpResponse.json(detail())),
    http.get('*/api/feedback-canned-answers', () =>
      HttpResponse.json({ items: [{ id: idOf(9), title: '更新版本', text: '请更新到最新版本后再试' }] }),
    ),
  )
})

/** The button of the dialog: the other one stands below the report. */
function confirming() {
  const button = screen.getAllByRole('button', { name: /^答\s?复$/ }).at(-1)
  if (!button) throw new Error('no button')
  return button
}

const open = (at = `/feedback/${idOf(1)}`) => show(<InboxPage />, { at, path, organization: committee })

test('what waits is listed with its deadline, and how many beside the tab (FAQ X2)', async () => {
  open('/feedback')
  expect(await screen.findByRole('link', { name: TOLD })).toBeTruthy()
  expect(screen.getByText('已逾期')).toBeTruthy()
  const views = screen.getByRole('navigation', { name: '分类' })
  expect(await within(views).findByRole('link', { name: '待处理1' })).toBeTruthy()
})

test('a canned answer goes into the field and can be changed before it is sent', async () => {
  let sent: unknown
  server.use(
    http.post(`*/api/feedback/${idOf(1)}/answers`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(detail({ state: 'answered' }))
    }),
  )
  const person = open()
  await person.click(await screen.findByRole('button', { name: /^答\s?复$/ }))
  await person.click(await screen.findByRole('combobox', { name: '选用常用答复' }))
  await person.click(await screen.findByText('更新版本'))
  await person.type(screen.getByLabelText('答复内容'), '。')
  await person.click(confirming())
  await expect.poll(() => sent).toEqual({ text: '请更新到最新版本后再试。' })
})

test('what was passed on by another meanwhile is said, and what was typed stays', async () => {
  server.use(http.post(`*/api/feedback/${idOf(1)}/answers`, () => refusal('feedback.notOpen')))
  const person = open()
  await person.click(await screen.findByRole('button', { name: /^答\s?复$/ }))
  await person.type(await screen.findByLabelText('答复内容'), '已处理')
  await person.click(confirming())
  expect(await screen.findByText('这条反馈的状态已变化，请刷新查看')).toBeTruthy()
  expect(screen.getByLabelText('答复内容')).toHaveProperty('value', '已处理')
})

test('screenshots are opened on purpose alone', async () => {
  let looks = 0
  server.use(
    http.post(`*/api/feedback/${idOf(1)}/looks`, () => {
      looks += 1
      return HttpResponse.json({ tickets: [], expiresInSeconds: 60 })
    }),
  )
  const person = open()
  const button = await screen.findByRole('button', { name: '查看 1 张截图' })
  expect(looks).toBe(0)
  await person.click(button)
  await expect.poll(() => looks).toBe(1)
})

test('answers for next time are kept, with what is wrong at its field', async () => {
  server.use(
    http.post('*/api/feedback-canned-answers', () =>
      refusal('feedback.cannedFull', { facts: { maximum: 30 } }),
    ),
  )
  const person = open('/feedback')
  await person.click(await screen.findByRole('button', { name: '常用答复' }))
  await person.type(await screen.findByLabelText('标题'), '重新登录')
  await person.type(screen.getByLabelText('答复内容'), '请重新登录')
  await person.click(screen.getByRole('button', { name: /保\s?存/ }))
  expect(await screen.findByText('常用答复最多 30 条，请先删除不用的')).toBeTruthy()
})
