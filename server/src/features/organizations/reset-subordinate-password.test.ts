import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outcome } from '../../../test/accounts/outcomes.ts'
import { loggedInStaff, STAFF_PASSWORD } from '../../../test/accounts/staff.ts'
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

const detailOf = async (by: Name, name: Name) =>
  (await world.as(by)).organizations.get({ id: world.id[name] })

async function trail(act: string, id: number): Promise<string[]> {
  const { rows } = await world.server.platform.pool.query<{ entry: string }>(
    'SELECT audit_entry::text AS entry FROM audit_entry WHERE act = $1 AND subject_id = $2 ORDER BY id',
    [act, String(id)],
  )
  return rows.map(({ entry }) => entry)
}

describe('重置密码 by the direct superior (FAQ O4, O7)', () => {
  const NEXT = 'qing-shan-lv-shui-58'
  const logIn = async (userName: string, password: string) => {
    const client = world.server.client('console')
    await client.accounts.logIn({ app: 'console', userName, password })
    return client
  }

  test('handed over: shown once, the contact is told, sessions end, and it must be changed', async () => {
    const open = await world.as('otherBranch')
    const { organizations } = await steppedUp('otherDistrict')
    const id = world.id.otherBranch
    const answer = await organizations.resetPassword({ id, delivery: 'handOver' })
    expect(answer).toMatchObject({ userName: 'otherBranch', phone: '139****0000' })
    const password = answer.oneTimePassword ?? ''
    const { text } = await world.server.sms('13900000000')
    expect(text).toMatch(/“朝阳区”已于 .* 重置“朝阳软件园团支部”的登录密码/)
    expect(text).not.toContain(password)
    expect(await outcome(open.accounts.me())).toBe('session.required')
    expect(await outcome(logIn('otherBranch', PASSWORD))).toBe('logIn.wrong')
    const client = await logIn('otherBranch', password)
    expect(await outcome(client.organizations.get({ id }))).toBe('password.changeRequired')
    await client.accounts.changePassword({ current: password, next: NEXT })
    expect(await outcome(client.organizations.get({ id }))).toBe('ok')
    const [entry = ''] = await trail('organizations.resetPassword', id)
    expect(entry).not.toContain(password)
  })

  test('by SMS: the superior never sees it; it dies after a day', async () => {
    const { organizations } = await steppedUp('otherDistrict')
    const answer = await organizations.resetPassword({ id: world.id.otherBranch, delivery: 'sms' })
    expect(answer.oneTimePassword).toBeNull()
    const { text } = await world.server.sms('13900000000')
    const [, password = ''] = /一次性密码 (\S+)，24 小时内有效/.exec(text) ?? []
    expect(await outcome(logIn('otherBranch', password))).toBe('ok')
    world.server.advance(86_400_000)
    expect(await outcome(logIn('otherBranch', password))).toBe('logIn.passwordExpired')
  })

  test('needs the password again, and a contact’s phone for SMS', async () => {
    const id = world.id.otherBranch
    const fresh = await world.as('otherDistrict')
    const reset = (client: Client, delivery: 'sms' | 'handOver') =>
      outcome(client.organizations.resetPassword({ id, delivery }))
    expect(await reset(fresh, 'sms')).toBe('session.stepUpRequired')
    const { pool } = world.server.platform
    await pool.query('UPDATE organization SET contact_phone_box = NULL WHERE id = $1', [id])
    const client = await steppedUp('otherDistrict')
    expect(await reset(client, 'sms')).toBe('organization.contactPhoneMissing')
    expect(await reset(client, 'handOver')).toBe('ok')
  })

  test.each(STRANGERS.filter(([, by]) => by !== 'otherBranch'))('is refused to %s', async (_, by, name) => {
    const { organizations } = await steppedUp(by)
    const reset = organizations.resetPassword({ id: world.id[name], delivery: 'handOver' })
    expect(await outcome(reset)).toBe('record.notFound')
  })

  test('one archived meanwhile is left alone', async () => {
    const { organizations } = await steppedUp('school')
    const id = world.id.classOne
    await world.server.platform.pool.query(
      "UPDATE organization SET status = 'archived', archived_at = now() WHERE id = $1",
      [id],
    )
    expect(await outcome(organizations.resetPassword({ id, delivery: 'sms' }))).toBe('organization.archived')
    expect(await outcome(organizations.edit({ id, shortName: '归档后' }))).toBe('organization.archived')
    expect((await detailOf('school', 'classOne')).may).toMatchObject({ edit: false, resetPassword: false })
  })
})

describe('at the top of the tree', () => {
  test('the operator edits and resets, nobody else of the staff', async () => {
    const { client } = await loggedInStaff(world.server)
    const id = world.id.city
    await client.organizations.edit({ id, shortName: '示范市团委' })
    const { items } = await client.organizations.listTop({})
    expect(items.find((row) => row.id === id)).toMatchObject({
      shortName: '示范市团委',
      userName: 'city',
      may: { edit: true, resetPassword: true },
    })
    await client.accounts.stepUp({ password: STAFF_PASSWORD })
    const answer = await client.organizations.resetPassword({ id, delivery: 'handOver' })
    expect(answer.oneTimePassword).not.toBeNull()
    expect((await world.server.sms('13900000000')).text).toContain('系统管理员')
    expect(await outcome(client.organizations.edit({ id: world.id.district, shortName: '越级' }))).toBe(
      'record.notFound',
    )
    const reviewer = await loggedInStaff(world.server, 'reviewer')
    expect(await outcome(reviewer.client.organizations.edit({ id, shortName: '不归我' }))).toBe(
      'record.notFound',
    )
  })
})
