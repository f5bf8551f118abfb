import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { committee, idOf } from '../../../test/world.ts'
import FloatingMembersPage from './floating-members-page.tsx'

const row = {
  id: idOf(1),
  name: '赵敏',
  sex: 'female',
  memberNumber: '201811000123',
  organization: { id: committee.id, shortName: committee.shortName },
  floatingSince: '2026-11-10T18:03:04.000Z',
  daysFloating: 17,
  archivedOrganization: { id: 8, shortName: '清河二社区团支部' },
}

function answer(items: readonly unknown[]) {
  server.use(http.get('*/api/floating-members', () => HttpResponse.json({ items, nextCursor: null })))
}

test('says since when, from which branch, and leads to a transfer', async () => {
  answer([row])
  show(<FloatingMembersPage />, { at: '/floating-members', organization: committee })
  const shown = within(await screen.findByRole('row', { name: /赵敏/ }))
  expect(shown.getByText('清河二社区团支部')).toBeDefined()
  expect(shown.getByText('2026-11-11')).toBeDefined()
  expect(shown.getByText('17 天')).toBeDefined()
  expect(shown.getByRole('link', { name: '转入团支部 赵敏' }).getAttribute('href')).toBe(
    `/transfers/new?memberId=${row.id}`,
  )
})

test('an invitation asks for the branch first', async () => {
  answer([row])
  const person = show(<FloatingMembersPage />, { at: '/floating-members', organization: committee })
  await person.click(await screen.findByRole('checkbox', { name: '选择 赵敏' }))
  await person.click(screen.getByRole('button', { name: '邀请加入团支部' }))
  const dialog = within(await screen.findByRole('dialog'))
  await person.click(dialog.getByRole('button', { name: '发送邀请' }))
  expect(await dialog.findByText('请选择要邀请加入的团支部')).toBeDefined()
})

test('nobody floats', async () => {
  answer([])
  show(<FloatingMembersPage />, { at: '/floating-members', organization: committee })
  expect(await screen.findByText('没有流动团员')).toBeDefined()
})
