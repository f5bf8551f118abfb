import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../../../../test/test-server.ts'
import { startTestServer } from '../../../../test/test-server.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { clientOf } from '../../../../test/world/sessions.ts'
import type { Tree } from '../../../../test/world/tree.ts'
import { plantTree } from '../../../../test/world/tree.ts'

type Wish = Parameters<Client['members']['saveView']>[0]

let server: TestServer
let tree: Tree
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
})
afterAll(() => server.close())

const console = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
const wish = (name: string, rest: Partial<Wish> = {}): Wish => ({
  name,
  filter: { status: 'active', sort: 'bornOn' },
  columns: ['name', 'age'],
  isDefault: false,
  ...rest,
})
const namesOf = async (client: Client) => (await client.members.listViews()).items.map(({ name }) => name)

test('a view is saved, renamed, filled anew and deleted', async () => {
  const branch = await console('branch')
  const { id } = await branch.members.saveView(wish('应届'))
  expect((await branch.members.listViews()).items).toEqual([
    {
      id,
      name: '应届',
      filter: { status: 'active', sort: 'bornOn', direction: 'up' },
      columns: ['name', 'age'],
      isDefault: false,
    },
  ])
  const changed = await branch.members.changeView({ id, name: '毕业班', columns: ['age', 'name', 'sex'] })
  expect(changed).toMatchObject({
    name: '毕业班',
    columns: ['age', 'name', 'sex'],
    filter: { status: 'active' },
  })
  expect(await outcome(branch.members.saveView(wish('毕业班')))).toBe('memberView.nameTaken')
  await branch.members.deleteView({ id })
  expect(await namesOf(branch)).toEqual([])
  expect(await outcome(branch.members.deleteView({ id }))).toBe('record.notFound')
})

test('one view opens first', async () => {
  const branch = await console('otherBranch')
  const first = await branch.members.saveView(wish('一', { isDefault: true }))
  const second = await branch.members.saveView(wish('二', { isDefault: true }))
  const defaults = async () =>
    (await branch.members.listViews()).items.filter(({ isDefault }) => isDefault).map(({ id }) => id)
  expect(await defaults()).toEqual([second.id])
  await branch.members.changeView({ id: first.id, isDefault: true })
  expect(await defaults()).toEqual([first.id])
})

test('nobody sees or touches the views of another account', async () => {
  const city = await console('city')
  const { id } = await city.members.saveView(wish('全市'))
  const district = await console('district')
  expect(await namesOf(district)).toEqual([])
  expect(await outcome(district.members.changeView({ id, name: '我的' }))).toBe('record.notFound')
  expect(await outcome(district.members.deleteView({ id }))).toBe('record.notFound')
  expect(await namesOf(city)).toEqual(['全市'])
})

test('there are at most 30, also when many are saved at once', async () => {
  const committee = await console('committee')
  await committee.members.saveView(wish('0'))
  const tries = Array.from({ length: 35 }, (_, n) => outcome(committee.members.saveView(wish(`${n + 1}`))))
  const answers = await Promise.all(tries)
  expect(answers.filter((code) => code === 'ok')).toHaveLength(29)
  expect(answers.filter((code) => code === 'memberView.tooMany')).toHaveLength(6)
})

test.each([
  { columns: ['documentNumber'] },
  { columns: [] },
  { name: '   ' },
  { filter: { status: "active' or true" } },
])('refuses what is no view: %o', async (change) => {
  const branch = await console('branch')
  expect(await outcome(branch.members.saveView(wish('x', change as Partial<Wish>)))).toBe('input.invalid')
})
