import { fireEvent, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { committee, idOf } from '../../../../test/world.ts'
import NewPage from './new-page.tsx'
import ProjectPage from './project-page.tsx'
import ProjectsPage from './projects-page.tsx'

const AT = '2026-11-20T02:05:00.000Z'

const row = (more: object = {}) => ({
  id: idOf(1),
  organization: { id: 1, shortName: '清河街道团委', fullName: committee.fullName },
  title: '清洁清河河岸',
  kind: 'environment',
  placeName: '清河公园南门',
  address: '清河路 1 号',
  startsAt: '2026-12-05T01:00:00.000Z',
  endsAt: '2026-12-05T04:00:00.000Z',
  signUpUntil: '2026-12-04T10:00:00.000Z',
  places: 20,
  signedUp: 20,
  waiting: 2,
  creditMinutes: 150,
  audience: 'everyone',
  phase: 'full',
  ...more,
})
const detail = (more: object = {}) => ({
  ...row(),
  details: '捡拾垃圾\n请带手套',
  longitude: 116.39,
  latitude: 39.91,
  contactName: '王丽',
  contactPhone: '13800000001',
  cancelledReason: null,
  publishedAt: AT,
  changedAt: AT,
  cancelledAt: null,
  leaders: [{ personId: idOf(5), name: '周知行', organization: null, addedAt: AT }],
  may: {
    ...{ change: true, callOff: true, lead: true, removeLeader: true, remove: true },
    ...{ keepList: true, settle: true },
  },
  ...more,
})
const person = (n: number, name: string) => ({
  id: idOf(n),
  name,
  organization: '清河一社区团支部',
  phone: '138****0000',
  standing: 'place',
  signedUpAt: AT,
  reason: null,
})

const WAYS = ['返回社区服务', '签到码', '现场名单', '服务时长']

beforeEach(() => {
  sessionStorage.clear()
  server.use(
    http.get('*/api/service-projects', () => HttpResponse.json({ items: [row()], nextCursor: null })),
    http.get(`*/api/service-projects/${idOf(1)}`, () => HttpResponse.json(detail())),
    http.get(`*/api/service-projects/${idOf(1)}/sign-ups`, () =>
      HttpResponse.json({ items: [person(8, '林晓雨')], nextCursor: null }),
    ),
  )
})

const openOne = () =>
  show(<ProjectPage />, {
    at: `/community-service/${idOf(1)}`,
    path: '/community-service/:id',
    organization: committee,
  })

test('the list tells time in Beijing, how many have a place, and how many wait', async () => {
  show(<ProjectsPage />, { at: '/community-service', organization: committee })
  const link = await screen.findByRole('link', { name: '清洁清河河岸' })
  expect(link.getAttribute('href')).toBe(`/community-service/${idOf(1)}`)
  expect(screen.getByText('20 / 20')).toBeTruthy()
  expect(screen.getByText('候补 2')).toBeTruthy()
  expect(screen.getByText('2026-12-05 09:00–12:00')).toBeTruthy()
})

describe('one project', () => {
  test('is called off with a reason; one that is missing is asked for at its field', async () => {
    server.use(
      http.post(`*/api/service-projects/${idOf(1)}/calling-off`, () =>
        refusal('serviceProject.reasonRequired', { facts: { minimum: 2, maximum: 200 } }),
      ),
    )
    const user = openOne()
    await user.click(await screen.findByRole('button', { name: '取消项目' }))
    await user.click(await screen.findByRole('button', { name: '确认取消' }))
    expect(await screen.findByText(/请用 2 至 200 个字说明原因/)).toBeTruthy()
  })

  test('loses somebody with a reason', async () => {
    let sent: unknown
    server.use(
      http.post(`*/api/service-projects/${idOf(1)}/removals`, async ({ request }) => {
        sent = await request.json()
        return HttpResponse.json(detail({ signedUp: 20, waiting: 1 }))
      }),
    )
    const user = openOne()
    await user.click(await screen.findByRole('button', { name: /^移\s?出$/ }))
    expect(await screen.findByText('把林晓雨移出名单')).toBeTruthy()
    const dialog = screen.getByRole('dialog')
    await user.type(within(dialog).getByLabelText('原因'), '本人来电不能参加')
    await user.click(within(dialog).getByRole('button', { name: /^移\s?出$/ }))
    await expect.poll(() => sent).toEqual({ signUp: idOf(8), reason: '本人来电不能参加' })
  })

  const nothing = {
    ...{ change: false, callOff: false, lead: false, removeLeader: false, remove: false },
    ...{ keepList: false, settle: false },
  }
  const ways = () =>
    within(screen.getByRole('navigation', { name: '项目的其他页面' }))
      .getAllByRole('link')
      .map((link) => link.textContent)

  test('leads its organizer to code, list and hours', async () => {
    openOne()
    await screen.findByText('周知行')
    expect(ways()).toEqual(WAYS)
  })

  test('of an archived organization leads whoever is above it there as well', async () => {
    const may = { ...nothing, keepList: true, settle: true }
    server.use(http.get(`*/api/service-projects/${idOf(1)}`, () => HttpResponse.json(detail({ may }))))
    openOne()
    await screen.findByText('周知行')
    expect(ways()).toEqual(WAYS)
  })

  test('shows a superior no act, and no way that is closed', async () => {
    server.use(
      http.get(`*/api/service-projects/${idOf(1)}`, () => HttpResponse.json(detail({ may: nothing }))),
    )
    openOne()
    expect(await screen.findByText('周知行')).toBeTruthy()
    expect(await screen.findByText('林晓雨')).toBeTruthy()
    const offered = screen.queryAllByRole('button').map((button) => button.textContent)
    expect(offered).toEqual([])
    expect(ways()).toEqual(['返回社区服务'])
  })
})

describe('publishing', () => {
  const open = () => show(<NewPage />, { at: '/community-service/new', organization: committee })

  test('takes a pair of coordinates as a map copies it', async () => {
    open()
    const field = await screen.findByLabelText('经度')
    fireEvent.paste(field, { clipboardData: { getData: () => '39.91, 116.39' } })
    await expect
      .poll(() => [field, screen.getByLabelText('纬度')].map((one) => Reflect.get(one, 'value')))
      .toEqual(['116.39', '39.91'])
  })

  test('keeps what was typed over a reload, until one starts over', async () => {
    const user = open()
    await user.type(await screen.findByLabelText('项目名称'), '清洁清河河岸')
    screen.getByLabelText('项目名称').blur()
    expect(sessionStorage.length).toBe(1)
    document.body.innerHTML = ''
    const again = open()
    expect(await screen.findByText('已恢复上次没有发布的内容')).toBeTruthy()
    expect(screen.getByLabelText('项目名称')).toHaveProperty('value', '清洁清河河岸')
    await again.click(screen.getByRole('button', { name: '清空重填' }))
    expect(screen.getByLabelText('项目名称')).toHaveProperty('value', '')
    expect(sessionStorage.length).toBe(0)
  })

  test('says at each field what is missing', async () => {
    const user = open()
    await user.click(await screen.findByRole('button', { name: /^发\s?布$/ }))
    expect(await screen.findByText('请填写项目名称')).toBeTruthy()
    expect(screen.getByText('请选择开始时间')).toBeTruthy()
    expect(screen.getAllByText('请填写国内地点的经纬度，例如 116.39,39.91')).toHaveLength(2)
  })
})
