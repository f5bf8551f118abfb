import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cellsOf, newMemberNumber } from '../../../test/exchange/bench.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { actingFor, deskOf, plantPost } from '../../../test/world/cadres.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { PlantedPerson } from '../../../test/world/people.ts'
import { plantPerson } from '../../../test/world/people.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
let client: Client
let secretary: PlantedPerson

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  client = await deskOf(server, tree.committee)
  secretary = await plantPerson(server, { name: '安然' })
  await plantPost(server, tree.committee, { person: secretary, post: 'secretary' })
  const officer = await plantPerson(server, { name: '白杨' })
  await plantPost(server, tree.branch, { person: officer, post: 'rightsOfficer', termEndsOn: '2027-12-31' })
  await plantPost(server, tree.farBranch, { person: await plantPerson(server, { name: '远方' }) })
  for (const [name, at] of [['赵一', 'branch'] as const, ['钱二', 'otherBranch'] as const]) {
    const { client: own } = await plantPerson(server, { name })
    const organizationId = tree[at].id
    const memberNumber = newMemberNumber()
    await own.joinApplications.submit({ organizationId, joinedOn: '2023-05-04', memberNumber })
    server.advance(1000)
  }
})
afterAll(() => server.close())

type Wish = Parameters<Client['exports']['begin']>[0]

async function exported(wish: Wish, by = client) {
  const { id } = await by.exports.begin(wish)
  await server.runJobs()
  const file = await by.exports.download({ id })
  return cellsOf(file.body)
}
const cadres = (changes: Partial<Extract<Wish, { subject: 'cadres' }>> = {}): Wish => ({
  subject: 'cadres',
  format: 'xlsx',
  filter: { scope: 'subtree' },
  ...changes,
})
const applications = (changes: Partial<Extract<Wish, { subject: 'joinApplications' }>> = {}): Wish => ({
  subject: 'joinApplications',
  format: 'xlsx',
  filter: {},
  ...changes,
})

test('cadres: what the list shows, in its order, masked', async () => {
  const [header, ...rows] = await exported(cadres())
  expect(header?.slice(0, 7)).toEqual([
    '姓名',
    '证件类型',
    '证件号码',
    '手机号',
    '团组织',
    '职务',
    '任职方式',
  ])
  const shown = (await client.cadres.list({ scope: 'subtree' })).items.map(({ name }) => name)
  expect(rows.map(([name]) => name)).toEqual(shown)
  expect(rows[0]?.slice(0, 10)).toEqual([
    '白杨',
    '居民身份证',
    expect.stringMatching(/^1\*{16}\w$/),
    expect.stringMatching(/^137\*{4}\d{4}$/),
    '高一一班',
    '权益委员',
    '兼职',
    '2024-01-01',
    '2027-12-31',
    '在任',
  ])
})

test.each<[object, string[]]>([
  [{ scope: 'own' }, ['安然']],
  [{ scope: 'subtree', post: 'rightsOfficer' }, ['白杨']],
  [{ scope: 'waiting' }, []],
  [{ scope: 'subtree', shown: 'ended' }, []],
  [{ scope: 'subtree', text: '安' }, ['安然']],
])('cadres by %o', async (filter, names) => {
  expect((await exported(cadres({ filter }))).slice(1).map(([name]) => name)).toEqual(names)
})

test('applications: what the list shows, longest waiting first', async () => {
  const rows = await exported(applications({ language: 'en' }))
  expect(rows.map((row) => [row[0], row[5], row[6]])).toEqual([
    ['Name', 'Organization', 'State'],
    ['赵一', '高一一班', 'Pending'],
    ['钱二', '高一二班', 'Pending'],
  ])
  const filter = { organizationId: tree.otherBranch.id }
  expect((await exported(applications({ filter }))).slice(1).map(([name]) => name)).toEqual(['钱二'])
})

test('whole numbers want the password and a reason, and nothing outside is reached', async () => {
  expect(await outcome(client.exports.begin(cadres({ unmasked: true })))).toBe('export.reasonRequired')
  const rows = await exported(cadres({ unmasked: true, reason: '上级检查', filter: { scope: 'own' } }))
  expect(rows[1]?.slice(2, 4)).toEqual([secretary.document.number, secretary.phone])
  const plain = await plantPerson(server)
  await plantPost(server, tree.committee, { person: plain, access: true })
  const acting = await actingFor(server, plain, tree.committee)
  for (const wish of [cadres, applications])
    expect(await outcome(acting.exports.begin(wish({ unmasked: true, reason: '上级检查' })))).toBe(
      'session.stepUpRequired',
    )
  for (const organizationId of [tree.farBranch.id, tree.district.id, 999_999])
    for (const wish of [cadres, applications])
      expect(await outcome(client.exports.begin(wish({ filter: { organizationId } })))).toBe(
        'record.notFound',
      )
})

test('a cadre who is dismissed loses the file in the open session, at the next request', async () => {
  const cadre = await plantPerson(server)
  const post = await plantPost(server, tree.committee, {
    person: cadre,
    post: 'publicityOfficer',
    access: true,
  })
  const acting = await actingFor(server, cadre, tree.committee)
  const { id } = await acting.exports.begin(cadres())
  await server.runJobs()
  expect((await acting.exports.download({ id })).status).toBe(200)
  await client.cadres.dismiss({ id: post, reason: '工作调整' })
  expect(await outcome(acting.exports.download({ id }))).toMatch(
    /^(access\.denied|session\.organizationRequired)$/,
  )
  expect(await outcome(acting.exports.get({ id }))).not.toBe('ok')
})
