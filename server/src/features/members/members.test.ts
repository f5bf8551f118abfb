import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { plantMember } from '../../../test/world/members.ts'
import { NOTHING_STATED } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { plantSmallRoll } from '../../../test/world/roll.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

type Planted = Awaited<ReturnType<typeof plantMember>>
type Filter = Parameters<Client['members']['list']>[0]

let server: TestServer
let tree: Tree
let zhang: Planted

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  zhang = await plantSmallRoll(server, tree)
})
afterAll(() => server.close())

const console = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')

async function namesFor(who: keyof Tree, filter: Filter = {}): Promise<string[]> {
  const client = await console(who)
  return (await client.members.list(filter)).items.map(({ name }) => name)
}

const ALL = ['阿依努尔·买买提', '王明', '张蕾', '张三丰']

describe('the roll', () => {
  test.each<[keyof Tree, Filter, string[]]>([
    ['city', {}, ALL],
    ['city', { direction: 'down' }, ALL.toReversed()],
    ['city', { sort: 'joinedOn' }, ['王明', '张蕾', '张三丰', '阿依努尔·买买提']],
    ['city', { sort: 'bornOn', direction: 'down' }, ['阿依努尔·买买提', '张三丰', '张蕾', '王明']],
    ['city', { sort: 'admittedAt' }, ['张蕾', '王明', '张三丰', '阿依努尔·买买提']],
    ['district', {}, ['王明', '张蕾', '张三丰']],
    ['branch', {}, ['王明', '张蕾']],
    ['otherDistrict', {}, ['阿依努尔·买买提']],
    ['city', { sex: 'male' }, ['王明']],
    ['city', { status: 'active' }, ALL],
    ['city', { status: 'left' }, []],
    ['city', { joinedFrom: '2014-05-01', joinedTo: '2015-09-01' }, ['张蕾', '张三丰']],
    ['city', { text: '张' }, ['张蕾', '张三丰']],
    ['city', { text: '张三' }, ['张三丰']],
    ['city', { text: 'ZhangS' }, ['张三丰']],
    ['city', { text: 'zsf' }, ['张三丰']],
    ['city', { text: '阿依努尔' }, ['阿依努尔·买买提']],
    ['city', { text: ' ２０１９１１０００００７ ' }, ['阿依努尔·买买提']],
    ['city', { text: '2019' }, []],
    ['city', { text: '%' }, []],
    ['branch', { text: '张三丰' }, []],
  ])('for %s with %o', async (who, filter, names) => {
    expect(await namesFor(who, filter)).toEqual(names)
  })

  test('of a part of the tree; a part out of reach does not exist', async () => {
    expect(await namesFor('city', { organizationId: tree.committee.id })).toEqual(['王明', '张蕾', '张三丰'])
    const committee = await console('committee')
    for (const organizationId of [tree.city.id, tree.farBranch.id, 999_999])
      expect(await outcome(committee.members.list({ organizationId }))).toBe('record.notFound')
  })

  test.each(['name', 'joinedOn', 'bornOn', 'admittedAt'] as const)('page by page, by %s', async (sort) => {
    const city = await console('city')
    for (const direction of ['up', 'down'] as const) {
      const whole = (await city.members.list({ sort, direction })).items
      const paged = []
      let cursor: string | undefined
      do {
        const page = await city.members.list({ sort, direction, limit: 1, ...(cursor ? { cursor } : {}) })
        paged.push(...page.items)
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect(paged).toEqual(whole)
    }
  })

  test('refuses a cursor that is broken or of another order', async () => {
    const city = await console('city')
    const { nextCursor } = await city.members.list({ limit: 1 })
    const forged = Buffer.from(JSON.stringify({ sort: 'bornOn', value: '0000-01-01', id: zhang.memberId }))
    for (const cursor of [nextCursor ?? '', 'x', forged.toString('base64url')])
      expect(await outcome(city.members.list({ sort: 'bornOn', cursor }))).toBe('input.invalid')
    expect(await outcome(city.members.list({ joinedFrom: '0000-01-01' }))).toBe('input.invalid')
  })
})

describe('one member', () => {
  test('is shown with masked numbers, place and timeline', async () => {
    const district = await console('district')
    expect(await district.members.get({ id: zhang.memberId })).toEqual({
      id: zhang.memberId,
      name: '张蕾',
      sex: 'female',
      bornOn: '1999-03-01',
      joinedOn: '2014-05',
      memberNumber: zhang.number,
      status: 'active',
      organization: { id: tree.branch.id, shortName: '高一一班' },
      admittedAt: '2026-03-02T01:00:00.000Z',
      ...NOTHING_STATED,
      documentKind: 'residentId',
      documentNumber: expect.stringMatching(/^1\*{16}.$/),
      phone: `${zhang.phone.slice(0, 3)}****${zhang.phone.slice(-4)}`,
      place: expect.objectContaining({ id: tree.branch.id, kind: 'branch' }),
      may: { edit: true, leave: false, restore: false, transfer: false, askIdentityChange: false },
      timeline: [
        {
          kind: 'admitted',
          at: '2026-03-02T01:00:00.000Z',
          organization: { id: tree.branch.id, shortName: '高一一班' },
          byName: '高一一班',
          note: '补录',
          details: null,
        },
      ],
    })
  })

  test('does not exist for who cannot reach the branch', async () => {
    for (const stranger of ['otherBranch', 'otherDistrict', 'farBranch'] as const) {
      const client = await console(stranger)
      expect(await outcome(client.members.get({ id: zhang.memberId }))).toBe('record.notFound')
    }
    expect(await outcome(zhang.client.members.get({ id: zhang.memberId }))).toBe('access.denied')
    expect(await outcome(server.client('console').members.list({}))).toBe('session.required')
  })

  test('sees the own card, without number of document and phone; who is none sees none', async () => {
    const { membership } = await zhang.client.members.mine()
    expect(membership).toMatchObject({ memberNumber: zhang.number, place: { shortName: '高一一班' } })
    expect(membership).not.toHaveProperty('documentNumber')
    expect(membership).not.toHaveProperty('phone')
    const youth = await plantPerson(server)
    expect(await youth.client.members.mine()).toEqual({ membership: null })
    const branch = await console('branch')
    expect(await outcome(branch.members.mine())).toBe('access.denied')
  })
})
