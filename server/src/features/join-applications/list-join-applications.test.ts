import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

const DAY_MS = 86_400_000

let server: TestServer
let tree: Tree
type Filter = Parameters<Client['joinApplications']['list']>[0]

/** 赵一 waits since Monday; the others were filed on the Wednesday of the week after, in this order. */
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  await file('赵一', 'branch', 1)
  server.advance(9 * DAY_MS)
  await file('钱二', 'otherBranch', 2)
  await file('孙三', 'farBranch', 3, true)
  await file('赵四', 'branch', 4)
  const branch = await console('branch')
  const { items } = await branch.joinApplications.list({ text: '赵四' })
  await branch.joinApplications.return({ id: items[0]?.id ?? '', reason: '不是本班同学' })
})
afterAll(() => server.close())

const console = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')

async function file(name: string, at: keyof Tree, serial: number, needsReview = false): Promise<void> {
  const { client } = await plantPerson(server, { name, needsReview })
  const memberNumber = `20234400000${serial}`
  await client.joinApplications.submit({ organizationId: tree[at].id, joinedOn: '2023-05-04', memberNumber })
  server.advance(1000)
}

async function namesFor(who: keyof Tree, filter: Filter = {}): Promise<string[]> {
  const client = await console(who)
  return (await client.joinApplications.list(filter)).items.map(({ name }) => name)
}

describe('the list of applications', () => {
  test.each<[keyof Tree, Filter, string[]]>([
    ['city', {}, ['赵一', '钱二', '孙三', '赵四']],
    ['committee', {}, ['赵一', '钱二', '赵四']],
    ['branch', {}, ['赵一', '赵四']],
    ['otherDistrict', {}, ['孙三']],
    ['city', { state: 'pending' }, ['赵一', '钱二', '孙三']],
    ['city', { state: 'returned' }, ['赵四']],
    ['city', { scope: 'own' }, []],
    ['branch', { scope: 'own' }, ['赵一', '赵四']],
    ['committee', { scope: 'silent' }, ['赵一']],
    ['branch', { scope: 'silent' }, []],
    ['city', { text: '赵' }, ['赵一', '赵四']],
    ['city', { text: 'QE' }, ['钱二']],
    ['city', { text: 'sunsan' }, ['孙三']],
    ['city', { text: '!' }, []],
    ['committee', { text: '孙三' }, []],
  ])('for %s with %o', async (who, filter, names) => {
    expect(await namesFor(who, filter)).toEqual(names)
  })

  test('of a part of the tree; a part out of reach does not exist', async () => {
    expect(await namesFor('city', { organizationId: tree.district.id })).toEqual(['赵一', '钱二', '赵四'])
    const branch = await console('branch')
    for (const organizationId of [tree.otherBranch.id, tree.city.id, 999_999])
      expect(await outcome(branch.joinApplications.list({ organizationId }))).toBe('record.notFound')
  })

  test('page by page', async () => {
    const city = await console('city')
    const names: string[] = []
    let cursor: string | undefined
    do {
      const page = await city.joinApplications.list({ limit: 1, ...(cursor ? { cursor } : {}) })
      names.push(...page.items.map(({ name }) => name))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(names).toEqual(['赵一', '钱二', '孙三', '赵四'])
    expect(await outcome(city.joinApplications.list({ cursor: 'bm90aGluZw' }))).toBe('input.invalid')
  })

  test('shows what to look at, masked, and what may be done', async () => {
    const city = await console('city')
    const { items } = await city.joinApplications.list({})
    expect(items[0]).toMatchObject({
      documentNumber: expect.stringMatching(/^1\*{16}.$/),
      waitsUntil: '2026-03-09',
      silent: true,
      remarks: ['numberOfOtherProvince'],
      may: { approve: true, return: true },
    })
    expect(items[2]).toMatchObject({
      silent: false,
      remarks: ['documentNeedsReview', 'numberOfOtherProvince'],
      may: { approve: false },
    })
    expect(items[3]).toMatchObject({ silent: false, waitsUntil: null })
    const [row] = (await city.joinApplications.list({ text: '赵一' })).items
    const full = await city.joinApplications.get({ id: row?.id ?? '' })
    expect(full).toMatchObject({
      phone: expect.stringMatching(/^137\*{4}\d{4}$/),
      place: { shortName: '高一一班' },
    })
  })

  test('is for organizations alone', async () => {
    const { client } = await plantPerson(server)
    expect(await outcome(client.joinApplications.list({}))).toBe('access.denied')
  })
})
