import { cleanup, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { committee, idOf } from '../../../../test/world.ts'
import CodePage from './code-page.tsx'
import ServiceFiguresPage from './figures-page.tsx'
import HoursPage from './hours-page.tsx'
import ListPage from './list-page.tsx'

const AT = '2026-11-28T01:00:00.000Z'
const project = {
  ...{ id: idOf(1), title: '河畔公园清扫', startsAt: AT, endsAt: '2026-11-28T04:00:00.000Z' },
  ...{ creditMinutes: 180, cancelled: false, confirmedAt: null },
}
const seen = (more: object = {}) => ({
  ...{ at: AT, way: 'code', receivedAt: AT, vouchedAt: null, counts: true },
  ...more,
})
const late = seen({ way: 'lateCode', counts: false })
const person = (n: number, name: string, more: object = {}) => ({
  ...{ signUpId: idOf(n), name, organization: '高一1班', in: null, out: null },
  ...more,
})
const row = (n: number, name: string, more: object = {}) => ({
  ...person(n, name),
  ...{ proposed: 180, creditedElsewhere: null, credited: null, corrections: [] },
  ...more,
})
const get = (path: string, answer: object) =>
  server.use(http.get(`*/api${path}`, () => HttpResponse.json(answer)))
const at = (page: string) => ({
  at: `/community-service/${idOf(1)}/${page}`,
  path: '/community-service/:id/*',
})

test('the list ticks off, and vouches for what came late', async () => {
  const items = [person(11, '林晓雨'), person(12, '王一鸣', { in: late })]
  get(`/service-projects/${idOf(1)}/attendance`, { project, items, may: { tick: true } })
  const sent: unknown[] = []
  server.use(
    http.post(`*/api/service-projects/${idOf(1)}/attendance`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(person(12, '王一鸣', { in: seen({ way: 'lateCode', vouchedAt: AT }) }))
    }),
  )
  const user = show(<ListPage />, at('list'))
  await user.click(await screen.findByRole('button', { name: '王一鸣：确认签到在场' }))
  await expect.poll(() => sent).toEqual([{ signUpId: idOf(12), side: 'in' }])
  expect(screen.getByRole('button', { name: '林晓雨：登记签退' })).toBeTruthy()
})

test('who checks out after midnight is told with the day, in the list and in both tables', async () => {
  const night = { ...project, startsAt: '2026-11-28T14:00:00.000Z', endsAt: '2026-11-28T16:00:00.000Z' }
  const sides = { in: seen({ at: night.startsAt }), out: seen({ at: '2026-11-28T16:10:00.000Z' }) }
  const list = { project: night, items: [person(11, '林晓雨', sides)], may: { tick: true } }
  get(`/service-projects/${idOf(1)}/attendance`, list)
  show(<ListPage />, at('list'))
  expect(await screen.findByText(/^22:00/)).toBeTruthy()
  expect(screen.getByText(/^11-29 00:10/)).toBeTruthy()
  for (const correct of [false, true]) {
    cleanup()
    const table = { project: night, most: 180, items: [row(11, '林晓雨', sides)] }
    get(`/service-projects/${idOf(1)}/hours`, { ...table, may: { confirm: !correct, correct } })
    show(<HoursPage />, at('hours'))
    expect(await screen.findByText(/^11-29 00:10/)).toBeTruthy()
  }
})

test('the code is on the screen with its short one', async () => {
  const code = { project, side: 'in', address: 'https://league.example/m/service/check-in/a', seconds: 20 }
  get(`/service-projects/${idOf(1)}/check-in-code`, { ...code, shortCode: 'ACDEFG', places: 50, seen: 3 })
  show(<CodePage />, at('code'))
  expect(await screen.findByRole('img', { name: '签到二维码' })).toBeTruthy()
  expect(screen.getByText('ACDEFG')).toBeTruthy()
  expect(screen.getByText('已登记 3 / 50 人')).toBeTruthy()
})

test('a code that may not be shown is not, and why is said', async () => {
  server.use(
    http.get(`*/api/service-projects/${idOf(1)}/check-in-code`, () =>
      refusal('checkIn.tooEarly', { facts: { from: '2026-11-28 08:30' } }),
    ),
  )
  show(<CodePage />, at('code'))
  expect(await screen.findByText('还没到时间，2026-11-28 08:30 开始')).toBeTruthy()
})

test('hours are confirmed as proposed and decided, after a question', async () => {
  const items = [row(11, '林晓雨'), row(12, '王一鸣', { in: seen(), proposed: null })]
  const table = { project, most: 180, items, may: { confirm: true, correct: false } }
  get(`/service-projects/${idOf(1)}/hours`, table)
  let sent: unknown
  server.use(
    http.post(`*/api/service-projects/${idOf(1)}/hours`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(table)
    }),
  )
  const user = show(<HoursPage />, at('hours'))
  const button = await screen.findByRole('button', { name: '确认时长' })
  expect(button).toHaveProperty('disabled', true)
  await user.type(screen.getByLabelText('王一鸣的时长（小时）'), '1.5')
  await user.type(screen.getByLabelText('王一鸣的原因'), '中途离开')
  await user.click(button)
  expect(await screen.findByText('确认 2 人共 4.5 小时？')).toBeTruthy()
  const [, yes] = screen.getAllByRole('button', { name: '确认时长' })
  if (!yes) throw new Error('the question has no button')
  await user.click(yes)
  const entries = [
    { signUpId: idOf(11), minutes: 180 },
    { signUpId: idOf(12), minutes: 90, reason: '中途离开' },
  ]
  await expect.poll(() => sent).toEqual({ entries })
})

test('a reason that is missing is asked for at its row, before the question', async () => {
  const items = [row(11, '林晓雨'), row(12, '王一鸣')]
  const table = { project, most: 180, items, may: { confirm: true, correct: false } }
  get(`/service-projects/${idOf(1)}/hours`, table)
  const user = show(<HoursPage />, at('hours'))
  const hours = await screen.findByLabelText('王一鸣的时长（小时）')
  await user.clear(hours)
  await user.type(hours, '2')
  await user.click(screen.getByRole('button', { name: '确认时长' }))
  const reason = screen.getByLabelText('王一鸣的原因')
  expect(document.activeElement).toBe(reason)
  expect(reason.getAttribute('aria-invalid')).toBe('true')
  const sentence = screen.getByText('时长与签到情况不一致时，请用 2 至 200 个字说明原因')
  expect(sentence.id).toBe(reason.getAttribute('aria-describedby'))
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.type(reason, '提前离开')
  expect(reason.getAttribute('aria-invalid')).toBeNull()
  await user.click(screen.getByRole('button', { name: '确认时长' }))
  expect(await screen.findByText('确认 2 人共 5 小时？')).toBeTruthy()
})

test.each([
  ['2026-11-28T01:01:30.000Z', '签到签退仅相隔 1 分钟，请决定'],
  ['2026-11-28T00:50:00.000Z', '签退早于签到，请决定'],
  [null, '请决定'],
])('out at %s: why nothing is proposed', async (out, expected) => {
  const sides = { in: seen(), out: out && seen({ at: out }), proposed: null }
  const table = { project, most: 180, items: [row(11, '林晓雨', sides)] }
  get(`/service-projects/${idOf(1)}/hours`, { ...table, may: { confirm: true, correct: false } })
  show(<HoursPage />, at('hours'))
  expect(await screen.findByText(expected)).toBeTruthy()
  expect(screen.getByText(/两次扫码相隔不到项目时长一半的，由您决定/)).toBeTruthy()
})

test('what is refused stands at its field, and what was typed stays', async () => {
  const confirmed = { ...project, confirmedAt: AT }
  const items = [row(11, '林晓雨', { credited: 180 })]
  get(`/service-projects/${idOf(1)}/hours`, {
    ...{ project: confirmed, most: 180, items, may: { confirm: false, correct: true } },
  })
  server.use(
    http.post(`*/api/service-projects/${idOf(1)}/hour-corrections`, () =>
      refusal('serviceHours.correctionReasonRequired'),
    ),
  )
  const user = show(<HoursPage />, at('hours'))
  await user.click(await screen.findByRole('button', { name: '更正林晓雨的时长' }))
  await user.clear(screen.getByLabelText('时长（小时）'))
  await user.type(screen.getByLabelText('时长（小时）'), '1')
  await user.click(screen.getByRole('button', { name: /^更\s?正$/ }))
  expect(await screen.findByText(/更正时长必须用 2 至 200 个字说明原因/)).toBeTruthy()
  expect(screen.getByLabelText('时长（小时）')).toHaveProperty('value', '1.0')
})

test('figures stand in a table behind the picture', async () => {
  const sums = { projects: 2, people: 30, minutes: 5400 }
  get('/service-figures', {
    ...{ year: 2026, organization: { id: 1, shortName: '清河街道团委' }, total: sums, own: sums },
    months: [{ month: '2026-11', ...sums }],
    parts: [{ organization: { id: 7, shortName: '清河一社区团支部' }, ...sums }],
  })
  const user = show(<ServiceFiguresPage />, { organization: committee })
  const [, tables] = await screen.findAllByText('表格')
  if (!tables) throw new Error('there are two pictures')
  await user.click(tables)
  expect(await screen.findByText('清河一社区团支部')).toBeTruthy()
  expect(screen.getByText('本级项目')).toBeTruthy()
})
