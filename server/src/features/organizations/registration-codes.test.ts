import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalCode } from '../../../test/refusal-code.ts'
import { exhaust } from '../../../test/world/exhaust.ts'
import type { CodeWish, RegistrationCodesWorld } from '../../../test/world/registration-codes.ts'
import { startRegistrationCodesWorld } from '../../../test/world/registration-codes.ts'

const DAY = 86_400_000

let world: RegistrationCodesWorld['world']
let school: RegistrationCodesWorld['school']
let issueIn: RegistrationCodesWorld['issueIn']
let register: RegistrationCodesWorld['register']

beforeAll(async () => {
  ;({ world, school, issueIn, register } = await startRegistrationCodesWorld())
})
afterAll(() => world.server.close())

const issue = (wish: CodeWish = {}) => issueIn(school, wish)

describe('issuing', () => {
  test('one use and 20 days by default, listed newest first, with who used it', async () => {
    const first = await issue()
    expect(first).toMatchObject({ state: 'open', uses: 0, maxUses: 1, kind: 'branch', usedBy: [] })
    expect(first.code).toMatch(/^[A-Z2-9]{8}$/)
    expect(Date.parse(first.expiresAt) - Date.parse(first.issuedAt)).toBe(20 * DAY)
    const { id } = await register(first.code.toLowerCase())
    const second = await issue({ maxUses: 3 })
    const { items } = await school.organizations.listRegistrationCodes({ organizationId: world.id.school })
    expect(items.map((code) => code.id)).toEqual([second.id, first.id])
    expect(items[1]).toMatchObject({ state: 'used', uses: 1, usedBy: [{ id }] })
    const page = await school.organizations.listRegistrationCodes({
      organizationId: world.id.school,
      limit: 1,
    })
    const next = await school.organizations.listRegistrationCodes({
      organizationId: world.id.school,
      limit: 1,
      cursor: page.nextCursor ?? '',
    })
    expect(next.items.map((code) => code.id)).toEqual([first.id])
  })

  test('for one’s own children only, of kinds that may stand there', async () => {
    const { organizations } = school
    const id = world.id
    const refused = (organizationId: number, kind: 'branch' | 'leadingBody') =>
      refusalCode(organizations.issueRegistrationCode({ organizationId, kind }))
    expect(await refused(id.school, 'leadingBody')).toBe('organization.kindNotAllowed')
    expect(await refused(id.classOne, 'branch')).toBe('access.denied')
    expect(await refused(id.district, 'branch')).toBe('record.notFound')
    const branch = await world.as('classOne')
    const own = branch.organizations.issueRegistrationCode({ organizationId: id.classOne, kind: 'branch' })
    expect(await refusalCode(own)).toBe('access.denied')
    const stranger = world.server.client('console').organizations
    const without = stranger.issueRegistrationCode({ organizationId: id.school, kind: 'branch' })
    expect(await refusalCode(without)).toBe('session.required')
  })

  test('a superior sees neither the codes of its subordinates nor may withdraw them', async () => {
    const { id } = await issue()
    const district = await world.as('district')
    const list = district.organizations.listRegistrationCodes({ organizationId: world.id.school })
    expect(await refusalCode(list)).toBe('access.denied')
    expect(await refusalCode(district.organizations.withdrawRegistrationCode({ id }))).toBe('access.denied')
    const other = await world.as('otherDistrict')
    expect(await refusalCode(other.organizations.withdrawRegistrationCode({ id }))).toBe('record.notFound')
  })

  test('withdrawn twice is withdrawn once', async () => {
    const { id, code } = await issue()
    const withdraw = () => school.organizations.withdrawRegistrationCode({ id })
    expect(await Promise.all([withdraw(), withdraw()])).toEqual([{ done: true }, { done: true }])
    expect(await refusalCode(register(code))).toBe('registrationCode.withdrawn')
    const { rows } = await world.server.platform.pool.query(
      'select count(*)::int as amount from audit_entry where subject_id = $1 and act like $2',
      [id, '%withdraw%'],
    )
    expect(rows).toEqual([{ amount: 1 }])
    const unknown = school.organizations.withdrawRegistrationCode({
      id: '0190a000-0000-7000-8000-000000000000',
    })
    expect(await refusalCode(unknown)).toBe('record.notFound')
  })
})

test('codes are tried so often from one network, and no more: not the right one either', async () => {
  const { code } = await issue()
  const visitor = world.server.client('console')
  expect((await visitor.organizations.checkRegistrationCode({ code })).code).toBe(code)
  await exhaust(world.server, 'organizations.registrationCode')
  expect(await refusalCode(visitor.organizations.checkRegistrationCode({ code }))).toBe('limit.tooMany')
  expect(await refusalCode(register(code))).toBe('limit.tooMany')
})
