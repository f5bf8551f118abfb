import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const id = '0192a000-0000-7000-8000-000000000001'
const AT = '2026-11-28T01:00:00.000Z'
const project = {
  id,
  title: '河畔公园清扫',
  startsAt: AT,
  endsAt: '2026-11-28T04:00:00.000Z',
  creditMinutes: 180,
  cancelled: false,
  confirmedAt: null,
}
const late = { at: AT, way: 'lateCode', receivedAt: AT, vouchedAt: null, counts: false }
const person = (name: string, at: number, more: object = {}) => ({
  ...{
    signUpId: `0192a000-0000-7000-8000-00000000001${at}`,
    name,
    organization: '高一1班',
    in: null,
    out: null,
  },
  ...more,
})

function listed(may = { tick: true }) {
  server.answers('get', '/me', lin())
  const items = [person('林晓雨', 1), person('王一鸣', 2, { in: late })]
  server.answers('get', `/service-projects/${id}/attendance`, { project, items, may })
  return openApp(`/service/projects/${id}/list`)
}

test('who came late is first, and is vouched for with a tap', async () => {
  const user = listed()
  expect(await screen.findByText('1 人补传待确认')).toBeTruthy()
  const [first] = screen.getAllByRole('article')
  expect(first?.getAttribute('aria-label')).toBe('王一鸣')
  const vouched = { ...late, vouchedAt: AT, counts: true }
  server.answers('post', `/service-projects/${id}/attendance`, person('王一鸣', 2, { in: vouched }))
  await user.click(
    within(screen.getByRole('article', { name: '王一鸣' })).getByRole('button', { name: '确认在场' }),
  )
  expect(await screen.findByText(/补传，已确认在场/)).toBeTruthy()
  expect(screen.queryByText('1 人补传待确认')).toBeNull()
})

test('who checks out after midnight is told with the day', async () => {
  const seenAt = (at: string) => ({ ...late, way: 'code', counts: true, at })
  const sides = { in: seenAt('2026-11-28T14:00:00.000Z'), out: seenAt('2026-11-28T16:10:00.000Z') }
  server.answers('get', '/me', lin())
  const night = { ...project, startsAt: '2026-11-28T14:00:00.000Z', endsAt: '2026-11-28T16:00:00.000Z' }
  const list = { project: night, items: [person('林晓雨', 1, sides)], may: { tick: true } }
  server.answers('get', `/service-projects/${id}/attendance`, list)
  openApp(`/service/projects/${id}/list`)
  expect(await screen.findByText(/签到 22:00 ·/)).toBeTruthy()
  expect(screen.getByText(/签退 11-29 00:10 ·/)).toBeTruthy()
})

test('the code is shown with its short one, and taken away when it is refused', async () => {
  const user = listed()
  const code = { project, side: 'in', address: 'https://league.example/m/service/check-in/a', seconds: 1 }
  const path = `/service-projects/${id}/check-in-code`
  server.answers('get', path, { ...code, shortCode: 'ACDEFG', places: 2, seen: 1 })
  await user.click(await screen.findByRole('button', { name: '出示签到码' }))
  expect(await screen.findByRole('img', { name: '签到二维码' })).toBeTruthy()
  expect(screen.getByText('ACDEFG')).toBeTruthy()
  server.refuses('get', path, 'checkIn.over', { until: '2026-11-28 12:00' })
  expect(await screen.findByText(/时间已过/, {}, { timeout: 8000 })).toBeTruthy()
  expect(screen.queryByRole('img', { name: '签到二维码' })).toBeNull()
})

test('a list that is closed has no buttons; a name is found', async () => {
  const user = listed({ tick: false })
  await user.type(await screen.findByLabelText('按姓名查找'), '晓雨')
  expect(screen.getAllByRole('article')).toHaveLength(1)
  expect(screen.queryByRole('button', { name: '登记签到' })).toBeNull()
})
