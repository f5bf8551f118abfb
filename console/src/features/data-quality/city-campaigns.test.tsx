import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { cityCampaign, cityReport } from '../../../test/campaigns.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { idOf } from '../../../test/world.ts'
import { StaffContext } from '../../shared/session/me.ts'
import CampaignsPage from './campaigns-page.tsx'
import ReportPage from './report-page.tsx'

const officer = { name: '编号员', role: 'numberOfficer', userName: 'bianhao1' } as const
const list = '*/api/desk/rectifications'
const noFindings = http.get(`${list}/:id/findings`, () => HttpResponse.json({ items: [], nextCursor: null }))

const atDesk = (page: React.ReactNode, at: string) =>
  show(<StaffContext value={officer}>{page}</StaffContext>, { at, organization: null })

test('the officer starts a campaign; a refused deadline is shown at its field and nothing typed is lost', async () => {
  server.use(
    http.get(list, () => HttpResponse.json({ items: [], may: { start: true } })),
    http.post(list, () =>
      refusal('rectification.deadlineInvalid', { facts: { first: '2026-12-05', last: '2027-11-28' } }),
    ),
  )
  const person = atDesk(<CampaignsPage />, '/campaigns')
  expect(await screen.findByText('还没有整改')).toBeDefined()
  expect(screen.queryByRole('navigation', { name: '数据质量' })).toBeNull()
  await person.click(screen.getByRole('button', { name: '开展整改' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/全市各组织当前未整改/)).toBeDefined()
  await person.type(dialog.getByLabelText('整改名称'), '全市信息完善行动')
  await person.click(dialog.getByRole('checkbox', { name: '团员编号缺失' }))
  await person.click(dialog.getByRole('button', { name: '开始整改' }))
  expect(await dialog.findByText('截止日期应在 2026-12-05 至 2027-11-28 之间')).toBeDefined()
  expect(dialog.getByLabelText('整改名称')).toHaveProperty('value', '全市信息完善行动')
})

test('a campaign in the list leads to its report on the desk', async () => {
  server.use(http.get(list, () => HttpResponse.json({ items: [cityCampaign()], may: { start: true } })))
  atDesk(<CampaignsPage />, '/campaigns')
  const link = await screen.findByRole('link', { name: '全市信息完善行动' })
  expect(link.getAttribute('href')).toBe(`/campaigns/${idOf(31)}`)
  expect(screen.getByText('发起：基层部')).toBeDefined()
})

test('the whole report leads down to an organization, and back', async () => {
  const asked: (string | null)[] = []
  server.use(
    noFindings,
    http.get(`${list}/:id/report`, ({ request }) => {
      const organizationId = new URL(request.url).searchParams.get('organizationId')
      asked.push(organizationId)
      const part = { organization: { id: 1, fullName: '共青团东湖市委员会' }, byChild: [] }
      return HttpResponse.json(cityReport(organizationId === '1' ? part : {}))
    }),
  )
  const person = atDesk(<ReportPage id={idOf(31)} />, `/campaigns/${idOf(31)}`)
  expect(await screen.findByText('全市')).toBeDefined()
  expect(screen.queryByRole('link', { name: '返回完整报告' })).toBeNull()
  await person.click(screen.getByRole('link', { name: '团市委' }))
  expect(await screen.findByText('共青团东湖市委员会')).toBeDefined()
  await person.click(screen.getByRole('link', { name: '返回完整报告' }))
  expect(await screen.findByText('全市')).toBeDefined()
  expect(asked.slice(0, 2)).toEqual([null, '1'])
})

test('an organization sees who runs it, and cannot end it', async () => {
  const campaign = cityCampaign({ may: { end: false } })
  server.use(
    http.get('*/api/rectifications', () => HttpResponse.json({ items: [campaign], may: { start: true } })),
  )
  show(<CampaignsPage />, { at: '/data-quality/campaigns' })
  expect(await screen.findByText('发起：基层部')).toBeDefined()
  expect(screen.getByRole('link', { name: '全市信息完善行动' }).getAttribute('href')).toBe(
    `/data-quality/campaigns/${idOf(31)}`,
  )
})
