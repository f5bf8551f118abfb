import type { Client } from '@qingtuan/contract/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OrganizationsWorld } from '../../../test/organizations-world.ts'
import { PASSWORD, startOrganizationsWorld } from '../../../test/organizations-world.ts'
import { refusalCode } from '../../../test/refusal-code.ts'

const PHONE = '13700001111'
const NEXT_PASSWORD = 'seven green bicycles at dawn'

let world: OrganizationsWorld
let fresh: Client

beforeEach(async () => {
  world = await startOrganizationsWorld()
  fresh = await world.as('classTwo')
})
afterEach(() => world.server.close())

async function smsCode(client: Client = fresh): Promise<string> {
  await client.accounts.requestSmsCode({ purpose: 'completeOrganization', phone: PHONE })
  const { text } = await world.server.sms(PHONE)
  return /\d{6}/.exec(text)?.[0] ?? ''
}

type Form = Parameters<Client['organizations']['completeFirstLogIn']>[0]

function form(code: string, wish: Partial<Form> = {}): Form {
  return {
    fullName: '中国共产主义青年团松园大学软件学院第二支部委员会',
    shortName: '软件学院第二团支部',
    industry: 'university',
    secretaryName: '李强',
    contactName: '周敏',
    contactPhone: PHONE,
    smsCode: code,
    ...wish,
  }
}

function complete(code: string, wish: Partial<Form> = {}, client: Client = fresh) {
  return client.organizations.completeFirstLogIn(form(code, wish))
}

test('the organization is active, bears its names, keeps the former ones, and is found by the new', async () => {
  const me = await complete(await smsCode())
  expect(me).toMatchObject({
    firstLogInRequired: false,
    organization: { status: 'active', shortName: '软件学院第二团支部', contactPhone: '137****1111' },
  })
  const detail = await fresh.organizations.get({ id: world.id.classTwo })
  expect(detail).toMatchObject({ industry: 'university', secretaryName: '李强', contactName: '周敏' })
  expect(detail.completedAt).toBe(world.server.platform.clock().toISOString())
  const school = await world.as('school')
  const found = await school.organizations.search({ text: '第二' })
  expect(found.items.map(({ id }) => id)).toEqual([world.id.classTwo])
  expect((await school.organizations.search({ text: '二班' })).items).toEqual([])
  const { rows } = await world.server.platform.pool.query(
    'select short_name, until_at is null as present from organization_name where organization_id = $1 order by id',
    [world.id.classTwo],
  )
  expect(rows).toEqual([
    { short_name: '软件学院二班团支部', present: false },
    { short_name: '软件学院第二团支部', present: true },
  ])
})

test('only once: afterwards only the superior may change the name', async () => {
  await complete(await smsCode())
  expect(await refusalCode(complete('000000'))).toBe('organization.alreadyComplete')
})

test('of two at once one completes', async () => {
  const code = await smsCode()
  const outcomes = await Promise.all(
    [complete(code), complete(code)].map((work) =>
      work.then(
        () => 'completed',
        (error: unknown) => refusalCode(Promise.reject(error)),
      ),
    ),
  )
  expect(outcomes.filter((outcome) => outcome === 'completed')).toHaveLength(1)
  expect(['smsCode.exhausted', 'organization.alreadyComplete']).toContain(
    outcomes.find((outcome) => outcome !== 'completed'),
  )
})

test('what can be refused without the SMS code does not use it up', async () => {
  const code = await smsCode()
  const taken = '中国共产主义青年团软件学院一班团支部委员会'
  expect(await refusalCode(complete(code, { fullName: taken }))).toBe('organization.fullNameTaken')
  expect(await refusalCode(complete(code, { industry: undefined }))).toBe('input.invalid')
  expect(await refusalCode(complete(code, { password: 'short' }))).toBe('password.tooShort')
  expect(await refusalCode(complete(code, { password: PASSWORD }))).toBe('password.unchanged')
  expect(await refusalCode(complete(code, { fullName: '团' }))).toBe('organization.fullNameInvalid')
  expect((await complete(code)).firstLogInRequired).toBe(false)
})

test('a wrong code, and a code of another phone', async () => {
  const code = await smsCode()
  const wrong = code === '111111' ? '222222' : '111111'
  expect(await refusalCode(complete(wrong))).toBe('smsCode.wrong')
  expect(await refusalCode(complete(code, { contactPhone: '13700002222' }))).toBe('smsCode.exhausted')
  const { rows } = await world.server.platform.pool.query('select status from organization where id = $1', [
    world.id.classTwo,
  ])
  expect(rows).toEqual([{ status: 'registered' }])
})

test('when a password change is due, it is part of the form, and other sessions end', async () => {
  await world.server.platform.pool.query(
    'update account set password_change_required = true where organization_id = $1',
    [world.id.classTwo],
  )
  const elsewhere = await world.as('classTwo')
  const code = await smsCode()
  expect(await refusalCode(complete(code))).toBe('password.changeRequired')
  const me = await complete(code, { password: NEXT_PASSWORD })
  expect(me.passwordChangeRequired).toBe(false)
  expect(await refusalCode(elsewhere.accounts.me())).toBe('session.required')
  const client = world.server.client('console')
  const logIn = (password: string) =>
    client.accounts.logIn({ app: 'console', userName: 'classtwo', password })
  expect(await refusalCode(logIn(PASSWORD))).toBe('logIn.wrong')
  expect((await logIn(NEXT_PASSWORD)).organization?.status).toBe('active')
})

test('strangers and people cannot', async () => {
  expect(await refusalCode(complete('111111', {}, world.server.client('console')))).toBe('session.required')
})
