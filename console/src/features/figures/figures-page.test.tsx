import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch } from '../../../test/world.ts'
import FiguresPage from './figures-page.tsx'

const figures = {
  members: 3,
  byStatus: [{ status: 'active', count: 3 }],
  bySex: [{ sex: 'male', count: 3 }],
  byBirthYear: [{ birthYear: 2008, count: 3 }],
  pyramid: [{ birthYear: 2008, sex: 'male', count: 3 }],
  byEducation: [
    { value: '', count: 1 },
    { value: '60', count: 2 },
  ],
  byEthnicGroup: [{ value: '03', count: 3 }],
  byJoinedMonth: [],
  completeRecords: 2,
  organizations: { branches: 0, others: 0 },
  pendingJoinApplications: 0,
  silentJoinApplications: 0,
}

test('behind every picture stands its table', async () => {
  const at = `*/api/organizations/${branch.id}`
  server.use(
    http.get(`${at}/figures`, () => HttpResponse.json(figures)),
    http.get(`${at}/figures/parts`, () => HttpResponse.json({ items: [] })),
    http.get(`${at}/flows`, () =>
      HttpResponse.json({ items: [{ from: { id: 7, shortName: branch.shortName }, to: null, count: 2 }] }),
    ),
  )
  const person = show(<FiguresPage />, { at: '/figures', path: '/figures' })
  expect(await screen.findByText('66%')).toBeDefined()
  const education = screen.getByRole('region', { name: '按最高学历' })
  await person.click(within(education).getByText('表格'))
  expect(within(education).getByRole('row', { name: /普通高中 2/ })).toBeDefined()
  expect(within(education).getByRole('row', { name: /未填写 1/ })).toBeDefined()
  const flows = await screen.findByRole('region', { name: '组织间流动' })
  await person.click(await within(flows).findByText('表格'))
  expect(within(flows).getByRole('row', { name: `${branch.shortName} 范围以外 2` })).toBeDefined()
  expect(
    within(screen.getByRole('region', { name: '每月入团人数' })).getByText('还没有可统计的数据'),
  ).toBeDefined()
})
