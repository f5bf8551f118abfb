import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outcome } from '../../../test/accounts/outcomes.ts'
import type { Name, OrganizationsWorld } from '../../../test/organizations-world.ts'
import { PASSWORD, startOrganizationsWorld } from '../../../test/organizations-world.ts'

let world: OrganizationsWorld
beforeAll(async () => {
  world = await startOrganizationsWorld()
})
afterAll(() => world.server.close())

const STRANGERS: readonly [string, Name, Name][] = [
  ['the grandparent', 'city', 'school'],
  ['a sister', 'otherDistrict', 'factory'],
  ['the child of its superior', 'classOne', 'school'],
  ['itself', 'factory', 'factory'],
  ['a far branch', 'otherBranch', 'factory'],
]

async function steppedUp(name: Name): Promise<Client> {
  const client = await world.as(name)
  await client.accounts.stepUp({ password: PASSWORD })
  return client
}

async function trail(act: string, id: number): Promise<string[]> {
  const { rows } = await world.server.platform.pool.query<{ entry: string }>(
    'SELECT audit_entry::text AS entry FROM audit_entry WHERE act = $1 AND subject_id = $2 ORDER BY id',
    [act, String(id)],
  )
  return rows.map(({ entry }) => entry)
}

describe('修改 by the direct superior (FAQ O1)', () => {
  const before = '中国共产主义青年团钢厂一车间团支部委员会'
  const after = '中国共产主义青年团北京市海淀区钢厂第一车间支部委员会'

  test('changes the full name; the former one stays in its history, and it is told', async () => {
    const id = world.id.factory
    const { organizations } = await world.as('district')
    world.server.advance(1000)
    await organizations.edit({ id, fullName: after })
    const detail = await organizations.get({ id })
    expect(detail.fullName).toBe(after)
    expect(detail.names).toMatchObject([
      { fullName: after, untilAt: null },
      { fullName: before, untilAt: expect.any(String) },
    ])
    const { rows } = await world.server.platform.pool.query(
      'SELECT kind, facts, link FROM notice WHERE organization_id = $1',
      [id],
    )
    expect(rows).toEqual([
      { kind: 'organization.renamed', facts: { superior: '海淀区', before, after }, link: '/organization' },
    ])
    const [entry = ''] = await trail('organizations.edit', id)
    expect(entry).toContain(before)
    expect(entry).toContain(after)
  })

  test('is seen “as of” a day under the name of that day', async () => {
    world.server.advance(2 * 86_400_000)
    const { organizations } = await world.as('district')
    const id = world.id.factory
    await organizations.edit({ id, shortName: '钢厂第一车间' })
    const named = async (asOf?: string) => {
      const wish = { id: world.id.district, ...(asOf ? { asOf } : {}) }
      const { items } = await organizations.listChildren(wish)
      return items.find((row) => row.id === id)?.shortName
    }
    expect(await named()).toBe('钢厂第一车间')
    expect(await named('2026-03-02')).toBe('钢厂一车间团支部')
    expect((await organizations.listChildren({ id: world.id.district, asOf: '2026-02-01' })).items).toEqual(
      [],
    )
  })

  test('finds it by the new name', async () => {
    const { organizations } = await world.as('district')
    const { items } = await organizations.search({ text: '第一车间' })
    expect(items.map(({ id }) => id)).toEqual([world.id.factory])
  })

  test('changes secretary, contact and industry without the password, and nothing that is left out', async () => {
    const { organizations } = await world.as('school')
    const id = world.id.classOne
    const entries = { industry: 'university', secretaryName: '李明', contactName: '王芳' } as const
    await organizations.edit({ id, ...entries })
    const detail = await organizations.get({ id })
    expect(detail).toMatchObject({ ...entries, shortName: '软件学院一班团支部', contactPhone: '139****0000' })
    await organizations.edit({ id, ...entries })
    expect(await trail('organizations.edit', id)).toHaveLength(1)
  })

  test('changes the contact’s phone after the password; both phones are told, the trail knows neither', async () => {
    const id = world.id.classOne
    const contactPhone = '13911112222'
    const fresh = await world.as('school')
    expect(await outcome(fresh.organizations.edit({ id, contactPhone }))).toBe('session.stepUpRequired')
    const { organizations } = await steppedUp('school')
    await organizations.edit({ id, contactPhone })
    for (const phone of ['13900000000', contactPhone])
      expect((await world.server.sms(phone)).text).toContain('联系人手机号改为 139****2222')
    const entries = await trail('organizations.edit', id)
    expect(entries.join()).not.toMatch(/13911112222|13900000000/)
  })

  test.each([
    [
      'a name that a sister bears',
      { shortName: '新简称', fullName: '中国共产主义青年团软件学院一班团支部委员会' },
      'organization.fullNameTaken',
    ],
    ['a name of special signs', { fullName: '★★★★' }, 'organization.fullNameInvalid'],
    ['a phone of 10 digits', { contactPhone: '1391111222' }, 'phone.invalid'],
  ])('refuses %s', async (_, wish, expected) => {
    const { organizations } = await steppedUp('school')
    expect(await outcome(organizations.edit({ id: world.id.classTwo, ...wish }))).toBe(expected)
  })

  test.each(STRANGERS)('is refused to %s', async (_, by, name) => {
    const { organizations } = await steppedUp(by)
    expect(await outcome(organizations.edit({ id: world.id[name], shortName: '改名' }))).toBe(
      'record.notFound',
    )
  })

  test('one wish of many at once leaves one present name', async () => {
    const { organizations } = await world.as('district')
    const id = world.id.school
    const wishes = [1, 2, 3, 4].map((at) => organizations.edit({ id, shortName: `松园大学${at}` }))
    await Promise.all(wishes)
    const { names, shortName } = await organizations.get({ id })
    expect(names.filter(({ untilAt }) => untilAt === null).map((name) => name.shortName)).toEqual([shortName])
  })
})

describe('an organization itself', () => {
  test('changes its secretary and industry, and never a name or its contact (FAQ O1)', async () => {
    const { organizations } = await world.as('otherDistrict')
    const id = world.id.otherDistrict
    const before = await organizations.get({ id })
    const wish = {
      secretaryName: '周杰',
      industry: 'partyAndGovernment' as const,
      fullName: '中国共产主义青年团自己改的委员会',
      shortName: '自己改的',
      contactPhone: '13911113333',
      contactName: '别人',
    }
    await organizations.editOwn(wish)
    const after = await organizations.get({ id })
    const { fullName, shortName, contactPhone, contactName } = before
    expect(after).toMatchObject({
      secretaryName: '周杰',
      industry: 'partyAndGovernment',
      fullName,
      shortName,
      contactPhone,
      contactName,
    })
    expect(after.may).toMatchObject({ edit: false, resetPassword: false, editOwn: true })
    const form = { ...wish, smsCode: '123456' }
    expect(await outcome(organizations.completeFirstLogIn(form))).toBe('organization.alreadyComplete')
  })
})
