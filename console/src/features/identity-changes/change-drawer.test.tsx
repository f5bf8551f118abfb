import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { idOf } from '../../../test/world.ts'
import { ChangeDrawer } from './change-drawer.tsx'

const identity = { name: '林晓雨', documentKind: 'residentId', documentNumber: '1101**********2417' }
const change = {
  id: idOf(1),
  state: 'pending',
  memberId: idOf(2),
  branch: { id: 6, shortName: '高一一班' },
  before: identity,
  after: { ...identity, documentNumber: '1101**********0016' },
  askedAt: '2026-11-27T02:00:00.000Z',
  askedBy: '高一一班',
  decidedAt: null,
  decidedBy: null,
  nextActor: '实验中学',
  may: { decide: true, withdraw: false },
  bornOn: '2002-03-07',
  joinAge: 'tooYoung',
  sex: 'female',
  reason: '身份证登记有误',
  decisionReason: null,
  photos: 1,
  photosDestroyed: false,
  looked: true,
}

function open(differences: object = {}) {
  server.use(http.get('*/api/identity-changes/:id', () => HttpResponse.json({ ...change, ...differences })))
  return show(<ChangeDrawer id={change.id} onClose={() => undefined} />)
}

test('who decides is warned of an impossible join date, on the page and where it is confirmed', async () => {
  const person = open()
  const warning = /按新的出生日期（2002-03-07），入团时不满 13 周岁/
  expect(await screen.findByText(warning)).toBeDefined()
  await person.click(screen.getByRole('button', { name: /^通\s*过$/ }))
  expect(await screen.findByText(/在全系统同时变更，不能撤销/)).toBeDefined()
  expect(screen.getAllByText(warning)).toHaveLength(2)
})

test('a join date in order is not talked about', async () => {
  open({ joinAge: 'inOrder' })
  expect(await screen.findByText('理由：身份证登记有误')).toBeDefined()
  expect(screen.queryByRole('note')).toBeNull()
})
