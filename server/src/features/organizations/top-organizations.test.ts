import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outcome, tally } from '../../../test/accounts/outcomes.ts'
import { loggedInStaff } from '../../../test/accounts/staff.ts'
import type { OrganizationsWorld } from '../../../test/organizations-world.ts'
import { startOrganizationsWorld } from '../../../test/organizations-world.ts'

let world: OrganizationsWorld
let operator: Client

beforeAll(async () => {
  world = await startOrganizationsWorld()
  operator = (await loggedInStaff(world.server)).client
})
afterAll(() => world.server.close())

let forms = 0

function form(wish: Partial<Parameters<Client['organizations']['createTop']>[0]> = {}) {
  forms += 1
  return {
    kind: 'committee',
    fullName: `中国共产主义青年团青岚大学第${forms}委员会`,
    shortName: `青岚大学第${forms}团委`,
    areaCode: '110108',
    userName: `qinglan${forms}`,
    contactName: '孙丽',
    contactPhone: `1391111${String(1000 + forms)}`,
    ...wish,
  } as const
}

describe('creating a top-level organization', () => {
  test('the contact learns the user name, sets the password alone, and completes it (FAQ O7, O1)', async () => {
    const wish = form()
    const { id, userName } = await operator.organizations.createTop(wish)
    expect(userName).toBe(wish.userName)
    const { text } = await world.server.sms(wish.contactPhone)
    expect(text).toContain(`用户名为${userName}`)
    expect(text).toContain('组织重置密码')
    const pc = world.server.client('console')
    const logIn = (password: string) => pc.accounts.logIn({ app: 'console', userName, password })
    expect(await outcome(logIn(''.padEnd(15, 'x')))).toBe('logIn.wrong')
    const { contactPhone } = wish
    await pc.accounts.requestSmsCode({ purpose: 'resetOrganizationPassword', phone: contactPhone, userName })
    const { code = '' } = await world.server.sms(contactPhone)
    const password = 'qing-shan-lv-shui-58'
    await pc.accounts.resetOrganizationPassword({ userName, contactPhone, code, password })
    const me = await logIn(password)
    expect(me).toMatchObject({ firstLogInRequired: true, organization: { id, superiorShortName: null } })
  })

  test.each([
    ['a taken user name, whatever the case', { userName: 'CITY' }, 'userName.taken'],
    ['a taken full name', { fullName: '中国共产主义青年团示范市委员会' }, 'organization.fullNameTaken'],
    ['a branch without a superior', { kind: 'branch' }, 'organization.kindNotAllowed'],
  ] as const)('refuses %s', async (_, wish, expected) => {
    expect(await outcome(operator.organizations.createTop(form(wish)))).toBe(expected)
  })

  test('refuses an area that the site does not serve', async () => {
    const areaCode: string = '310000'
    const wish = { ...form(), areaCode } as Parameters<Client['organizations']['createTop']>[0]
    expect(await outcome(operator.organizations.createTop(wish))).toBe('input.invalid')
  })

  test('a refusal leaves nothing behind', async () => {
    const count = async () => (await operator.organizations.listTop({ limit: 200 })).items.length
    const before = await count()
    await outcome(operator.organizations.createTop(form({ userName: 'district' })))
    expect(await count()).toBe(before)
  })

  test('one user name wished 6 times at once is given once', async () => {
    const wishes = Array.from({ length: 6 }, () => form({ userName: 'sixAtOnce' }))
    const outcomes = await Promise.all(wishes.map((wish) => outcome(operator.organizations.createTop(wish))))
    expect(tally(outcomes)).toEqual({ ok: 1, 'userName.taken': 5 })
  })

  test('is in the trail, without the phone', async () => {
    const wish = form()
    const { id } = await operator.organizations.createTop(wish)
    const { rows } = await world.server.platform.pool.query(
      "SELECT audit_entry::text AS entry FROM audit_entry WHERE act = 'organizations.createTop' AND subject_id = $1",
      [String(id)],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0].entry).not.toContain(wish.contactPhone)
  })
})

describe('listing them', () => {
  test('shows the top and nothing below, in pages', async () => {
    await operator.organizations.createTop(form())
    const { items } = await operator.organizations.listTop({ limit: 200 })
    expect(items.every(({ parentId }) => parentId === null)).toBe(true)
    expect(items.find(({ id }) => id === world.id.city)).toMatchObject({ childCount: 2, shortName: '示范市' })
    const first = await operator.organizations.listTop({ limit: 1 })
    const rest = await operator.organizations.listTop({ limit: 200, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  })
})

describe('is for the operator alone', () => {
  const both = async (client: Client) => [
    await outcome(client.organizations.listTop({})),
    await outcome(client.organizations.createTop(form())),
  ]

  test.each(['reviewer', 'numberOfficer', 'auditor'] as const)('not for staff as %s', async (role) => {
    const { client } = await loggedInStaff(world.server, role)
    expect(await both(client)).toEqual(['access.denied', 'access.denied'])
  })

  test('not for an organization, not for a visitor', async () => {
    expect(await both(await world.as('city'))).toEqual(['access.denied', 'access.denied'])
    expect(await both(world.server.client('console'))).toEqual(['session.required', 'session.required'])
  })

  test('and the operator is no organization', async () => {
    const { organizations } = operator
    expect(await outcome(organizations.get({ id: world.id.city }))).toBe('access.denied')
    expect(await outcome(organizations.listChildren({ id: world.id.city }))).toBe('access.denied')
  })
})
