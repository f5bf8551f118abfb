import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tally } from '../../../test/accounts/outcomes.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

const HOUR = 3_600_000
const OWN = 'lan-tian-bai-yun-37'
const PASSWORD = /^[acdefhjkmnpqrtuvwxy3479]{12}$/

let server: TestServer
let tree: Tree
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
})
afterAll(() => server.close())

/** An organization at its desk that has just given its password again. */
async function desk({ accountId }: PlantedOrganization): Promise<Client> {
  const { platform } = server
  const passwordHash = await platform.passwords.hash(OWN)
  const own = platform.database.updateTable('account').set({ password_hash: passwordHash })
  await own.where('id', '=', accountId).execute()
  const client = await clientOf(server, accountId, 'console')
  await client.accounts.stepUp({ password: OWN })
  return client
}

type Member = Awaited<ReturnType<typeof plantMember>>
const plant = () => plantMember(server, tree.branch)
const reset = (client: Client, { memberId }: Member, delivery: 'sms' | 'handOver' = 'handOver') =>
  client.members.resetPassword({ id: memberId, delivery })

/** Logs in on a device that the account does not know, and proves the document there (FAQ M5). */
async function arrive({ phone, document }: Member, password: string): Promise<Client> {
  const client = server.client('mobile')
  await client.accounts.logIn({ app: 'mobile', userName: phone, password })
  await client.accounts.prove({ documentTail: document.number.slice(-4) })
  return client
}

describe('an organization resets the password of a member', () => {
  test('handed over: shown once, the phone is told, sessions end, and it must be changed', async () => {
    const member = await plant()
    const answer = await reset(await desk(tree.branch), member)
    const { oneTimePassword: password } = answer
    expect(password).toMatch(PASSWORD)
    expect(answer).toMatchObject({ validUntil: '2026-03-03T01:00:00.000Z' })
    expect(answer.phone).not.toBe(member.phone)
    const { text } = await server.sms(member.phone)
    expect(text).toMatch(/“高一一班”已于 2026年3月2日 09:00 重置您的密码/)
    expect(text).not.toContain(password)
    expect(await outcome(member.client.accounts.me())).toBe('session.required')
    const client = await arrive(member, password ?? '')
    expect((await client.accounts.me()).passwordChangeRequired).toBe(true)
    expect(await outcome(client.members.mine())).toBe('password.changeRequired')
    await client.accounts.changePassword({ current: password ?? '', next: 'qing-shan-lv-shui-58' })
    expect((await client.members.mine()).membership?.memberNumber).toBe(member.number)
  })

  test('by SMS: the organization never sees it', async () => {
    const member = await plant()
    expect(await reset(await desk(tree.branch), member, 'sms')).toMatchObject({ oneTimePassword: null })
    const { text } = await server.sms(member.phone)
    const [, password = ''] = /一次性密码 (\S+)，24 小时内有效/.exec(text) ?? []
    expect(password).toMatch(PASSWORD)
    expect((await (await arrive(member, password)).accounts.me()).passwordChangeRequired).toBe(true)
  })

  test('as a superior too; the trail knows who, and no password', async () => {
    const member = await plant()
    const { oneTimePassword } = await reset(await desk(tree.district), member)
    const { rows } = await server.platform.pool.query(
      "SELECT act, organization_id, audit_entry::text AS row FROM audit_entry WHERE subject_id = $1 AND act <> 'members.admit'",
      [member.memberId],
    )
    expect(rows).toMatchObject([{ act: 'members.resetPassword', organization_id: tree.district.id }])
    expect(rows[0].row).not.toContain(oneTimePassword)
  })

  test('and the latest of many at once is the only one that is taken', async () => {
    const member = await plant()
    const client = await desk(tree.branch)
    const answers = await Promise.all([1, 2, 3, 4].map(() => reset(client, member)))
    const outcomes = []
    for (const { oneTimePassword: password } of answers)
      outcomes.push(
        await outcome(
          server
            .client('mobile')
            .accounts.logIn({ app: 'mobile', userName: member.phone, password: password ?? '' }),
        ),
      )
    expect(tally(outcomes)).toEqual({ ok: 1, 'logIn.wrong': 3 })
  })
})

describe('it is refused', () => {
  test.each(['otherBranch', 'farBranch', 'otherDistrict'] as const)('to a stranger: %s', async (place) => {
    expect(await outcome(reset(await desk(tree[place]), await plant()))).toBe('record.notFound')
  })

  test('for a member who does not exist, or has left', async () => {
    const client = await desk(tree.branch)
    const nobody = { ...(await plant()), memberId: '018f0000-0000-7000-8000-000000000000' }
    expect(await outcome(reset(client, nobody))).toBe('record.notFound')
    const left = await plant()
    const leaving = { status: 'left', left_reason: 'withdrawn', left_at: server.platform.clock() } as const
    const row = server.platform.database.updateTable('member').set(leaving)
    await row.where('id', '=', left.memberId).execute()
    expect(await outcome(reset(client, left))).toBe('record.notFound')
  })

  test('without the password given again, and 5 minutes later', async () => {
    const member = await plant()
    const fresh = await clientOf(server, tree.branch.accountId, 'console')
    expect(await outcome(reset(fresh, member))).toBe('session.stepUpRequired')
    const client = await desk(tree.branch)
    server.advance(HOUR / 12)
    expect(await outcome(reset(client, member))).toBe('session.stepUpRequired')
    expect(await outcome(member.client.accounts.me())).toBe('ok')
  })

  test('for a member without a phone', async () => {
    const member = await plant()
    const { database } = server.platform
    const binding = database.updateTable('phone_binding').set({ ended_at: server.platform.clock() })
    await binding.where('account_id', '=', member.accountId).execute()
    expect(await outcome(reset(await desk(tree.branch), member))).toBe('member.phoneMissing')
  })

  test('to a person', async () => {
    const member = await plant()
    expect(await outcome(reset(member.client, member))).toBe('access.denied')
  })
})

describe('a one-time password', () => {
  test.each([
    [24 * HOUR - 1, 'ok'],
    [24 * HOUR, 'logIn.passwordExpired'],
    [24 * HOUR + 1, 'logIn.passwordExpired'],
  ])('after %i ms: %s', async (pause, expected) => {
    const member = await plant()
    const { oneTimePassword: password } = await reset(await desk(tree.branch), member)
    server.advance(pause)
    const entries = { app: 'mobile', userName: member.phone, password: password ?? '' } as const
    expect(await outcome(server.client('mobile').accounts.logIn(entries))).toBe(expected)
  })
})
