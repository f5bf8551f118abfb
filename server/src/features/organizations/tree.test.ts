import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Name, OrganizationsWorld } from '../../../test/organizations-world.ts'
import { startOrganizationsWorld } from '../../../test/organizations-world.ts'
import { refusalCode } from '../../../test/refusal-code.ts'

let world: OrganizationsWorld

beforeAll(async () => {
  world = await startOrganizationsWorld()
})
afterAll(() => world.server.close())

describe('get', () => {
  test('an organization of the subtree, with superiors, figures and what may be done', async () => {
    const school = await world.as('school')
    expect(await school.organizations.get({ id: world.id.school })).toMatchObject({
      shortName: '松园大学',
      ancestors: [
        { id: world.id.city, shortName: '示范市' },
        { id: world.id.district, shortName: '海淀区' },
      ],
      childCount: 2,
      memberCount: 0,
      userName: 'school',
      contactPhone: '139****0000',
      may: { issueRegistrationCode: true, seeRoll: true, reviewJoinApplications: false },
    })
    expect((await school.organizations.get({ id: world.id.classOne })).may).toMatchObject({
      issueRegistrationCode: false,
      seeRoll: true,
      reviewJoinApplications: true,
    })
    const branch = await world.as('classOne')
    expect((await branch.organizations.get({ id: world.id.classOne })).may).toMatchObject({
      issueRegistrationCode: false,
      seeRoll: true,
      reviewJoinApplications: true,
    })
  })

  test.each<[Name, Name]>([
    ['school', 'district'],
    ['school', 'factory'],
    ['school', 'otherBranch'],
    ['classOne', 'classTwo'],
    ['otherDistrict', 'city'],
  ])('%s is not told that %s exists', async (self, other) => {
    const client = await world.as(self)
    const { organizations } = client
    const id = world.id[other]
    expect(await refusalCode(organizations.get({ id }))).toBe('record.notFound')
    expect(await refusalCode(organizations.listChildren({ id }))).toBe('record.notFound')
    expect(await refusalCode(organizations.listRegistrationCodes({ organizationId: id }))).toBe(
      'record.notFound',
    )
  })

  test('a stranger has to log in, and an organization before its first log-in has to complete it', async () => {
    const { organizations } = world.server.client('console')
    const id = world.id.school
    expect(await refusalCode(organizations.get({ id }))).toBe('session.required')
    expect(await refusalCode(organizations.listChildren({ id }))).toBe('session.required')
    expect(await refusalCode(organizations.search({ text: '大学' }))).toBe('session.required')
    const fresh = await world.as('classTwo')
    expect(await refusalCode(fresh.organizations.get({ id: world.id.classTwo }))).toBe(
      'organization.firstLogInRequired',
    )
  })
})

describe('listChildren', () => {
  test('by pinyin, page by page', async () => {
    const city = await world.as('city')
    const first = await city.organizations.listChildren({ id: world.id.city, limit: 1 })
    expect(first.items).toMatchObject([{ shortName: '朝阳区', childCount: 1, parentId: world.id.city }])
    const { nextCursor } = first
    const second = await city.organizations.listChildren({
      id: world.id.city,
      limit: 1,
      ...(nextCursor ? { cursor: nextCursor } : {}),
    })
    expect(second).toMatchObject({ items: [{ shortName: '海淀区', childCount: 2 }], nextCursor: null })
  })

  test.each(['x', 'e30', Buffer.from('{"namePy":1,"id":"a"}').toString('base64url')])(
    'a cursor that is none (%s)',
    async (cursor) => {
      const city = await world.as('city')
      const list = city.organizations.listChildren({ id: world.id.city, cursor })
      expect(await refusalCode(list)).toBe('input.invalid')
    },
  )
})

describe('search', () => {
  test.each<[Name, string, string[]]>([
    ['city', '学院', ['软件学院二班团支部', '软件学院一班团支部']],
    ['city', 'rjxy', ['软件学院二班团支部', '软件学院一班团支部']],
    ['city', 'SONGYUAN', ['松园大学']],
    ['city', '中国共产主义青年团海淀', ['海淀区']],
    ['city', '海淀区委员会', ['海淀区']],
    ['city', '海淀 软件', ['软件学院二班团支部', '软件学院一班团支部']],
    ['city', '软件　一班', ['软件学院一班团支部']],
    ['city', '朝阳 软件', ['朝阳软件园团支部']],
    ['city', '朝阳 学院', []],
    ['school', '软件', ['软件学院二班团支部', '软件学院一班团支部']],
    ['school', '钢厂', []],
    ['classOne', '松园', []],
    ['city', "%_'\\", []],
    ['city', '＿', []],
  ])('%s looks for “%s”', async (self, text, found) => {
    const client = await world.as(self)
    const answer = await client.organizations.search({ text })
    expect(answer.items.map(({ shortName }) => shortName)).toEqual(found)
  })

  test('page by page, with superiors', async () => {
    const city = await world.as('city')
    const first = await city.organizations.search({ text: '团支部', limit: 3 })
    const second = await city.organizations.search({
      text: '团支部',
      limit: 3,
      cursor: first.nextCursor ?? '',
    })
    const names = [...first.items, ...second.items].map(({ shortName }) => shortName)
    expect(names).toEqual([
      '朝阳软件园团支部',
      '钢厂一车间团支部',
      '软件学院二班团支部',
      '软件学院一班团支部',
    ])
    expect(second.nextCursor).toBeNull()
    expect(second.items[0]?.ancestors.map(({ shortName }) => shortName)).toEqual([
      '示范市',
      '海淀区',
      '松园大学',
    ])
  })
})

describe('what a visitor may join', () => {
  test.each<[string, string[]]>([
    ['软件', ['软件学院一班团支部', '朝阳软件园团支部']],
    ['松园大学', []],
    ['松园大学 一班', ['软件学院一班团支部']],
    ['二班', []],
    ['gcyc', ['钢厂一车间团支部']],
  ])('“%s” finds active branches only, best first', async (text, found) => {
    const { items } = await world.server.client('mobile').organizations.searchJoinable({ text })
    expect(items.map(({ shortName }) => shortName)).toEqual(found)
  })

  test('the branch that a QR code names', async () => {
    const { organizations } = world.server.client('mobile')
    const place = await organizations.getJoinable({ id: world.id.classOne })
    expect(place.ancestors.at(-1)).toEqual({ id: world.id.school, shortName: '松园大学' })
    expect(await refusalCode(organizations.getJoinable({ id: world.id.school }))).toBe(
      'organization.cannotHoldMembers',
    )
    expect(await refusalCode(organizations.getJoinable({ id: 999_999 }))).toBe('record.notFound')
    await world.server.platform.pool.query(
      `update organization set status = 'archived', archived_at = now() where id = $1`,
      [world.id.otherBranch],
    )
    const archived = organizations.getJoinable({ id: world.id.otherBranch })
    expect(await refusalCode(archived)).toBe('organization.archived')
  })
})
