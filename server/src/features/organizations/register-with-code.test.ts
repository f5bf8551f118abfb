import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { CodeWish, RegistrationCodesWorld } from '../../../test/world/registration-codes.ts'
import { startRegistrationCodesWorld } from '../../../test/world/registration-codes.ts'

const DAY = 86_400_000

let world: RegistrationCodesWorld['world']
let school: RegistrationCodesWorld['school']
let issueIn: RegistrationCodesWorld['issueIn']
let form: RegistrationCodesWorld['form']
let register: RegistrationCodesWorld['register']

beforeAll(async () => {
  ;({ world, school, issueIn, form, register } = await startRegistrationCodesWorld())
})
afterAll(() => world.server.close())

const issue = (wish: CodeWish = {}) => issueIn(school, wish)

describe('registering', () => {
  test('the organization stands under the issuer, logs in, and its contact is told', async () => {
    const { code } = await issue()
    const check = await world.server
      .client('console')
      .organizations.checkRegistrationCode({ code: ` ${code} ` })
    expect(check).toMatchObject({ code, kind: 'branch', superior: { id: world.id.school } })
    const client = world.server.client('console')
    const entries = form(code)
    const answer = await client.organizations.registerWithCode(entries)
    expect(answer).toMatchObject({ userName: entries.userName, superior: { id: world.id.school } })
    const message = await world.server.sms('13911112222')
    expect(message.text).toContain(entries.userName)
    const { userName, password } = entries
    const me = await client.accounts.logIn({ app: 'console', userName: userName.toUpperCase(), password })
    expect(me).toMatchObject({
      firstLogInRequired: true,
      organization: { id: answer.id, status: 'registered' },
    })
    const seen = await school.organizations.get({ id: answer.id })
    expect(seen).toMatchObject({ parentId: world.id.school, areaCode: '110108', kind: 'branch' })
  })

  test('what is refused uses up no code', async () => {
    const { code } = await issue({ maxUses: 2 })
    const taken = '中国共产主义青年团软件学院一班团支部委员会'
    expect(await refusalCode(register(code, { fullName: taken }))).toBe('organization.fullNameTaken')
    expect(await refusalCode(register(code, { userName: 'SCHOOL' }))).toBe('userName.taken')
    expect(await refusalCode(register(code, { userName: '13800000000' }))).toBe('userName.invalid')
    expect(await refusalCode(register(code, { fullName: '团' }))).toBe('organization.fullNameInvalid')
    expect(await refusalCode(register(code, { password: 'short' }))).toBe('password.tooShort')
    expect(await refusalCode(register(code, { password: '1391111222213911112222' }))).toBe(
      'password.personal',
    )
    expect(await refusalCode(register('AAAA2222'))).toBe('registrationCode.unknown')
    expect(await refusalCode(register('0'))).toBe('registrationCode.unknown')
    const { items } = await school.organizations.listRegistrationCodes({ organizationId: world.id.school })
    expect(items.find((item) => item.code === code)).toMatchObject({ uses: 0, state: 'open' })
  })

  test('the same name is free under another superior', async () => {
    const other = await world.as('otherDistrict')
    const { code } = await other.organizations.issueRegistrationCode({
      organizationId: world.id.otherDistrict,
      kind: 'branch',
    })
    const { superior } = await register(code, { fullName: '中国共产主义青年团软件学院一班团支部委员会' })
    expect(superior.id).toBe(world.id.otherDistrict)
  })

  test.each([
    [20 * DAY - 1, null],
    [20 * DAY, 'registrationCode.expired'],
    [20 * DAY + 1, 'registrationCode.expired'],
  ])('%d ms after it was issued', async (milliseconds, refusal) => {
    const { code } = await issue()
    world.server.advance(milliseconds)
    const { organizations } = world.server.client('console')
    const check = organizations.checkRegistrationCode({ code })
    if (refusal === null) expect((await check).code).toBe(code)
    else expect([await refusalCode(check), await refusalCode(register(code))]).toEqual([refusal, refusal])
    school = await world.as('school')
  })

  test('as often as it may be used, and not once more', async () => {
    const { code } = await issue({ maxUses: 3 })
    const { organizations } = world.server.client('console')
    for (const use of [1, 2, 3]) {
      expect((await organizations.checkRegistrationCode({ code })).code, `use ${use}`).toBe(code)
      await register(code)
    }
    expect(await refusalCode(organizations.checkRegistrationCode({ code }))).toBe('registrationCode.used')
    expect(await refusalCode(register(code))).toBe('registrationCode.used')
  })

  test('nobody registers under an archived superior', async () => {
    const { code } = await issue()
    const archive = `update organization set status = 'archived', archived_at = now() where id = $1`
    const { pool } = world.server.platform
    await pool.query(archive, [world.id.school])
    const { organizations } = world.server.client('console')
    expect(await refusalCode(organizations.checkRegistrationCode({ code }))).toBe(
      'registrationCode.withdrawn',
    )
    expect(await refusalCode(register(code))).toBe('organization.archived')
    expect(await refusalCode(issue())).toBe('organization.archived')
    await pool.query(`update organization set status = 'active', archived_at = null where id = $1`, [
      world.id.school,
    ])
  })
})

test('200 at once with a code for one: exactly one registers, the rest are told that it is used', async () => {
  const { code } = await issue()
  const tries = Array.from({ length: 200 }, () =>
    register(code).then(
      () => 'registered',
      (error: unknown) => refusalCode(Promise.reject(error)),
    ),
  )
  const outcomes = Map.groupBy(await Promise.all(tries), (outcome) => outcome)
  expect(outcomes.get('registered')).toHaveLength(1)
  expect([...outcomes.keys()].sort()).toEqual(['registered', 'registrationCode.used'])
  const { items } = await school.organizations.listRegistrationCodes({ organizationId: world.id.school })
  expect(items.find((item) => item.code === code)).toMatchObject({ uses: 1, state: 'used' })
})
