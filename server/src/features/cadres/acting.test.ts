import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { archive } from '../../../test/world/archive.ts'
import { actingFor, deskOf, plantPost } from '../../../test/world/cadres.ts'
import { callOf } from '../../../test/world/call.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantOrganization, plantTree } from '../../../test/world/tree.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { endPostsOfOrganization, endPostsOfPerson, isCadre } from './index.ts'

const PASSWORD = 'lan-tian-bai-yun-37'
const HOUR = 3_600_000

let server: TestServer
let tree: Tree
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
})
afterAll(() => server.close())

/** A person with a post that opens the console of the branch. */
async function cadre(name = '张三') {
  const person = await plantPerson(server, { name })
  const id = await plantPost(server, tree.branch, { person, access: true })
  return { ...person, id, client: await actingFor(server, person, tree.branch) }
}

describe('a cadre with the own account', () => {
  test('logs in at the console, proves the document, and chooses', async () => {
    const person = await plantPerson(server)
    const passwordHash = await server.platform.passwords.hash(PASSWORD)
    const account = server.platform.database.updateTable('account').set({ password_hash: passwordHash })
    await account.where('id', '=', person.accountId).execute()
    const { id } = { id: await plantPost(server, tree.branch, { person }) }
    await (await deskOf(server, tree.branch)).cadres.setAccess({ id, granted: true })
    const client = server.client('console')
    const typed = { app: 'console', userName: person.phone, password: PASSWORD } as const
    expect(await client.accounts.logIn(typed)).toMatchObject({ kind: 'person', proofRequired: true })
    expect(await outcome(client.members.list({}))).toBe('session.organizationRequired')
    const { id: organizationId } = tree.branch
    expect(await outcome(client.cadres.actFor({ organizationId }))).toBe('session.proofRequired')
    const proven = await client.accounts.prove({ documentTail: person.document.number.slice(-4) })
    expect(proven.consoleAccesses).toMatchObject([{ organizationId, superiorShortName: '第一中学' }])
    expect(proven.organization).toBeNull()
    await client.cadres.actFor({ organizationId })
    expect(await outcome(client.members.list({}))).toBe('ok')
    expect((await client.accounts.me()).organization).toMatchObject({ id: organizationId })
    server.advance(31 * 60_000)
    expect(await outcome(client.accounts.me())).toBe('session.required')
  })

  test('leaves the own name in timelines and in the trail', async () => {
    const { client, accountId } = await cadre('王五')
    const person = await plantPerson(server)
    const document = { kind: person.document.kind, number: person.document.number } as const
    const particulars = { post: 'publicityOfficer', kind: 'partTime', startedOn: '2026-01-01' } as const
    const { id: organizationId } = tree.branch
    const post = await client.cadres.appoint({ organizationId, name: person.name, document, ...particulars })
    expect(post.steps).toMatchObject([{ act: 'appoint', byName: '王五（高一一班）' }])
    const entry = await server.platform.database
      .selectFrom('audit_entry')
      .select(['account_id', 'organization_id'])
      .where('subject_id', '=', post.id)
      .executeTakeFirst()
    expect(entry).toEqual({ account_id: accountId, organization_id: organizationId })
  })

  test('serves in two organizations and acts for one at a time', async () => {
    const { client, ...person } = await cadre()
    await plantPost(server, tree.farBranch, { person, access: true })
    const member = await plantMember(server, tree.farBranch)
    expect(await outcome(client.members.get({ id: member.memberId }))).toBe('record.notFound')
    await client.cadres.actFor({ organizationId: tree.farBranch.id })
    expect(await outcome(client.members.get({ id: member.memberId }))).toBe('ok')
    await client.cadres.actFor({ organizationId: null })
    expect(await outcome(client.members.list({}))).toBe('session.organizationRequired')
  })

  test('may not choose what did not grant access, nor learn that it exists', async () => {
    const { client } = await cadre()
    for (const organizationId of [tree.otherBranch.id, tree.committee.id, 99_999]) {
      expect(await outcome(client.cadres.actFor({ organizationId }))).toBe('cadrePost.noAccess')
    }
    const person = await plantPerson(server)
    await plantPost(server, tree.otherBranch, { person })
    const appointed = await clientOf(server, person.accountId, 'console')
    const choice = appointed.cadres.actFor({ organizationId: tree.otherBranch.id })
    expect(await outcome(choice)).toBe('cadrePost.noAccess')
    const phone = person.client.cadres.actFor({ organizationId: tree.otherBranch.id })
    expect(await outcome(phone)).toBe('access.denied')
  })

  test('neither grants access nor rules on the own post', async () => {
    const { client, id } = await cadre()
    const other = await plantPost(server, tree.branch, { person: await plantPerson(server) })
    expect(await outcome(client.cadres.setAccess({ id: other, granted: true }))).toBe(
      'session.sharedAccountRequired',
    )
    expect(await outcome(client.cadres.setAccess({ id, granted: false }))).toBe(
      'session.sharedAccountRequired',
    )
    expect((await client.cadres.get({ id })).may).toEqual([])
  })

  test('changes with the password the own one, never that of the organization', async () => {
    const { client } = await cadre()
    const desk = await deskOf(server, tree.branch)
    const change = { current: PASSWORD, next: 'qing-feng-ming-yue-84' }
    expect(await outcome(client.accounts.changePassword(change))).toBe('password.wrongCurrent')
    expect(await outcome(desk.members.list({}))).toBe('ok')
    expect(
      await outcome(client.accounts.changePhone({ phone: '13900000000', code: '123456', old: {} } as never)),
    ).toBe('access.denied')
  })
})

describe('power is gone at the very next request of an open session', () => {
  const OUT = 'session.organizationRequired'

  test('after dismissal', async () => {
    const { client, id, personId } = await cadre()
    expect(await isCadre(server.platform.database, personId)).toBe(true)
    expect(await outcome(client.members.list({}))).toBe('ok')
    await (await deskOf(server, tree.branch)).cadres.dismiss({ id, reason: '工作调整' })
    expect(await outcome(client.members.list({}))).toBe(OUT)
    expect(await client.accounts.me()).toMatchObject({
      kind: 'person',
      organization: null,
      consoleAccesses: [],
    })
    expect(await isCadre(server.platform.database, personId)).toBe(false)
  })

  test('after access is withdrawn', async () => {
    const { client, id } = await cadre()
    await (await deskOf(server, tree.branch)).cadres.setAccess({ id, granted: false })
    expect(await outcome(client.members.list({}))).toBe(OUT)
  })

  test('after the post ended with a transfer', async () => {
    const { client, personId } = await cadre()
    const { database } = server.platform
    const ended = inTransaction(database, (trx) =>
      endPostsOfPerson(trx, callOf(server.platform), { personId }, 'transferred'),
    )
    expect(await ended).toBe(1)
    expect(await outcome(client.members.list({}))).toBe(OUT)
  })

  test('after the organization is archived', async () => {
    const gone = await plantOrganization(server, {
      parent: tree.committee,
      kind: 'branch',
      shortName: '高三三班',
    })
    const person = await plantPerson(server)
    await plantPost(server, gone, { person, access: true })
    const client = await actingFor(server, person, gone)
    await archive(server, gone.id)
    expect(await outcome(client.members.list({}))).toBe(OUT)
    expect(await outcome(client.cadres.actFor({ organizationId: gone.id }))).toBe('cadrePost.noAccess')
    const { database } = server.platform
    const ended = inTransaction(database, (trx) =>
      endPostsOfOrganization(trx, callOf(server.platform), gone.id, 'organizationArchived'),
    )
    expect(await ended).toBe(1)
    const { items } = await person.client.cadres.mine()
    expect(items).toMatchObject([
      { state: 'ended', endedReason: 'organizationArchived', consoleAccess: false },
    ])
  })
})

test('terms are told 30 days ahead and once more when they are over', async () => {
  const person = await plantPerson(server)
  await plantPost(server, tree.committee, { person, termEndsOn: '2026-03-25' })
  const told = async () => {
    const { remindTerms } = await import('./remind-terms.ts')
    await remindTerms(server.platform)
    await remindTerms(server.platform)
    const rows = await server.platform.database
      .selectFrom('notice')
      .select('kind')
      .where('person_id', '=', person.personId)
      .orderBy('id')
      .execute()
    return rows.map(({ kind }) => kind)
  }
  expect(await told()).toEqual(['cadre.appointed', 'cadre.termEnding'])
  server.advance(30 * 24 * HOUR)
  expect(await told()).toEqual(['cadre.appointed', 'cadre.termEnding', 'cadre.termOver'])
})
