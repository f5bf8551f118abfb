import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { detail, ID, LONG, project } from '../../../../test/service-projects.ts'
import { lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const found = (...items: object[]) => ({ items, nextCursor: null })

beforeEach(() => {
  server.answers('get', '/me', lin())
  server.answers('get', '/community-service/gate', {
    reason: null,
    registeredAs: 'member',
    application: null,
    registry: null,
  })
  server.answers('post', '/me/service-project-searches', found(project()))
  server.answers('get', '/me/led-service-projects', { items: [] })
})
afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'))

const searches = () =>
  server.calls.filter(({ asked }) => asked.endsWith('/service-project-searches')).map(({ body }) => body)

/** The phone says where it is, or refuses. */
function phoneSays(coords: { longitude: number; latitude: number } | null) {
  const getCurrentPosition = vi.fn((known: (position: object) => void, unknown: () => void) =>
    coords ? known({ coords }) : unknown(),
  )
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true })
  return getCurrentPosition
}

describe('projects are found', () => {
  test('by time at first; nobody is asked where they are before they press', async () => {
    const asking = phoneSays({ longitude: 116.397_128, latitude: 39.916_527 })
    openApp('/service')
    const link = await screen.findByRole('link', { name: new RegExp(LONG) })
    expect(link.textContent).toContain('2026-12-05 周六 09:00–12:00')
    expect(link.textContent).toContain('余 17 个名额')
    expect(searches()).toMatchObject([{ order: 'time' }])
    expect(asking).not.toHaveBeenCalled()
  })

  test('without a position by time, with a sentence that says so and a way to try again', async () => {
    phoneSays(null)
    const user = openApp('/service')
    await user.click(await screen.findByRole('button', { name: '附近' }))
    expect(await screen.findByText(/没有取得位置，先按时间显示/)).toBeTruthy()
    expect(screen.getByRole('button', { name: '使用我的位置' })).toBeTruthy()
    expect(await screen.findByRole('link', { name: new RegExp(LONG) })).toBeTruthy()
    expect(searches().every((body) => JSON.stringify(body).includes('"time"'))).toBe(true)
  })

  test('near me, with three decimals and the distance', async () => {
    phoneSays({ longitude: 116.397_128, latitude: 39.916_527 })
    const user = openApp('/service')
    await screen.findByRole('link', { name: new RegExp(LONG) })
    server.answers('post', '/me/service-project-searches', found(project({ distance: 2438 })))
    await user.click(screen.getByRole('button', { name: '附近' }))
    expect(await screen.findByText(/2.4 公里/)).toBeTruthy()
    expect(searches().at(-1)).toMatchObject({
      order: 'near',
      near: { longitude: 116.397, latitude: 39.917 },
    })
  })

  test('by kind and words', async () => {
    const user = openApp('/service')
    await user.selectOptions(await screen.findByLabelText('类别'), '助老')
    server.answers('post', '/me/service-project-searches', found())
    await user.type(screen.getByLabelText('查找名称或地点'), '河岸{Enter}')
    expect(await screen.findByText('目前没有可报名的服务项目')).toBeTruthy()
    expect(searches().at(-1)).toMatchObject({ kind: 'elderly', text: '河岸' })
  })
})

describe('a project', () => {
  test('is signed up for after a question that says when and where', async () => {
    server.answers('get', `/me/service-projects/${ID}`, detail())
    const user = openApp(`/service/${ID}`)
    expect(await screen.findByText('报名后可见完整号码')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '报名' }))
    const dialog = screen.getByRole('dialog')
    expect(dialog.textContent).toContain('2026-12-05 周六 09:00–12:00，东湖公园南门')
    const placed = detail({
      standing: 'place',
      contactPhone: '13800000001',
      may: { signUp: false, withdraw: true },
    })
    server.answers('post', `/me/service-projects/${ID}/sign-up`, placed)
    server.answers('get', `/me/service-projects/${ID}`, placed)
    await user.click(within(dialog).getByRole('button', { name: '确认报名' }))
    expect(await screen.findByText('您已报名，请按时参加')).toBeTruthy()
    expect(screen.getByRole('link', { name: '拨打电话 13800000001' })).toHaveProperty(
      'href',
      'tel:13800000001',
    )
  })

  test('that is full lets one wait, and says which place one has', async () => {
    server.answers('get', `/me/service-projects/${ID}`, detail({ phase: 'full', signedUp: 20, waiting: 2 }))
    const user = openApp(`/service/${ID}`)
    await user.click(await screen.findByRole('button', { name: '加入候补' }))
    const waits = detail({
      phase: 'full',
      standing: 'waiting',
      waitingPlace: 3,
      may: { signUp: false, withdraw: true },
    })
    server.answers('post', `/me/service-projects/${ID}/sign-up`, waits)
    server.answers('get', `/me/service-projects/${ID}`, waits)
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '加入候补' }))
    expect(await screen.findByText('您在候补第 3 位，有名额时会通知您')).toBeTruthy()
    expect(screen.getByRole('button', { name: '退出候补' })).toBeTruthy()
  })

  test('that stands beside another at that time says so before one presses', async () => {
    const hindrance = { code: 'serviceSignUp.overlaps', facts: { title: '陪伴社区老人' } }
    server.answers(
      'get',
      `/me/service-projects/${ID}`,
      detail({ hindrance, may: { signUp: false, withdraw: false } }),
    )
    openApp(`/service/${ID}`)
    expect(await screen.findByText('您在这段时间已报名“陪伴社区老人”，请先取消那个项目的报名')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '报名' })).toBeNull()
  })

  test('that was called off tells why', async () => {
    const off = { phase: 'cancelled', cancelledReason: '当天有大雨', standing: 'place' }
    server.answers(
      'get',
      `/me/service-projects/${ID}`,
      detail({ ...off, may: { signUp: false, withdraw: false } }),
    )
    openApp(`/service/${ID}`)
    expect(await screen.findByText('取消原因：当天有大雨')).toBeTruthy()
    expect(screen.queryByText('您已报名，请按时参加')).toBeNull()
  })
})

test('what one leads stands above what one signed up for', async () => {
  server.answers('get', '/me/led-service-projects', { items: [project({ title: '由我带队的项目' })] })
  server.answers('get', '/me/service-projects', { items: [], nextCursor: null })
  openApp('/service/mine')
  expect(await screen.findByRole('link', { name: /由我带队的项目/ })).toBeTruthy()
  expect(screen.getByText('您还没有报名')).toBeTruthy()
})
