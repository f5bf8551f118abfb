import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { archive } from '../../../test/world/archive.ts'
import { wishFor } from '../../../test/world/cadres.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantOrganization, plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
})
afterAll(() => server.close())

const at = ({ accountId }: PlantedOrganization) => clientOf(server, accountId, 'console')
const newBranch = (shortName: string) =>
  plantOrganization(server, { parent: tree.committee, kind: 'branch', shortName })

describe('appointing', () => {
  test('a registered person, who need not be a member, serves at once and is told', async () => {
    const teacher = await plantPerson(server, { name: '周老师', bornOn: '1980-05-04' })
    const post = await (await at(tree.branch)).cadres.appoint(wishFor(teacher, tree.branch))
    expect(post).toMatchObject({ name: '周老师', state: 'active', isMember: false, consoleAccess: false })
    expect(post.steps).toMatchObject([{ act: 'appoint', byName: '高一一班' }])
    expect(post.documentNumber).toMatch(/^1\*+.$/)
    const { items } = await teacher.client.cadres.mine()
    expect(items).toMatchObject([{ post: 'organizationOfficer', organization: { shortName: '高一一班' } }])
    const told = await server.platform.database.selectFrom('notice').select('kind').execute()
    expect(told).toEqual([{ kind: 'cadre.appointed' }])
  })

  test('a secretary is proposed, confirmed by the direct superior, and gives the organization its name', async () => {
    const branch = await newBranch('高二一班')
    const member = await plantMember(server, branch, { name: '李书记' })
    const post = await (await at(branch)).cadres.appoint(wishFor(member, branch, { post: 'secretary' }))
    expect(post.state).toBe('proposed')
    expect(post.may).toEqual(['withdraw', 'change'])
    expect(await outcome((await at(tree.district)).cadres.confirm({ id: post.id }))).toBe('access.denied')
    const superior = await at(tree.committee)
    expect(await superior.cadres.count()).toEqual({ toConfirm: 1, ending: 0 })
    expect(await superior.cadres.confirm({ id: post.id })).toMatchObject({ state: 'active' })
    const row = await server.platform.database
      .selectFrom('organization')
      .select('secretary_name')
      .where('id', '=', branch.id)
      .executeTakeFirst()
    expect(row?.secretary_name).toBe('李书记')
    const { membership } = await member.client.members.mine()
    expect(membership?.timeline.map(({ kind }) => kind)).toEqual(['admitted', 'postStarted'])
    const other = await plantPerson(server)
    const second = (await at(branch)).cadres.appoint(wishFor(other, branch, { post: 'secretary' }))
    expect(await outcome(second)).toBe('cadrePost.secretaryServes')
  })

  test('a superior declines with a reason', async () => {
    const branch = await newBranch('高二二班')
    const person = await plantPerson(server)
    const post = await (await at(branch)).cadres.appoint(wishFor(person, branch, { post: 'deputySecretary' }))
    const superior = await at(tree.committee)
    expect(await outcome(superior.cadres.decline({ id: post.id, reason: ' ' }))).toBe(
      'cadrePost.reasonRequired',
    )
    const declined = await superior.cadres.decline({ id: post.id, reason: '尚在公示期' })
    expect(declined).toMatchObject({ state: 'ended', endedReason: 'declined', may: [] })
    expect(declined.steps.at(-1)).toMatchObject({ act: 'decline', reason: '尚在公示期', byName: '第一中学' })
  })

  test('does not tell which of name and number is wrong, and the 21st miss of a day is refused', async () => {
    const branch = await newBranch('高二三班')
    const known = await plantPerson(server, { name: '陈一' })
    const client = await at(branch)
    const { document } = await plantPerson(server)
    const wrong = [
      wishFor({ name: '陈二', document: known.document }, branch),
      wishFor({ name: '陈一', document }, branch),
    ]
    for (let miss = 0; miss < 20; miss += 1) {
      const [first, second] = wrong
      const wish = miss % 2 === 0 ? first : second
      if (wish) expect(await outcome(client.cadres.appoint(wish))).toBe('person.notRegistered')
    }
    // A right pair is refused like a wrong one now, so that the refusal tells nothing.
    expect(await outcome(client.cadres.appoint(wishFor(known, branch)))).toBe('limit.tooMany')
    server.advance(25 * 3_600_000)
  })

  test('two at once make one post', async () => {
    const person = await plantPerson(server)
    const clients = await Promise.all([at(tree.branch), at(tree.branch)])
    const outcomes = await Promise.all(
      clients.map((client) => outcome(client.cadres.appoint(wishFor(person, tree.branch)))),
    )
    expect(outcomes.sort()).toEqual(['cadrePost.alreadyHeld', 'ok'])
  })

  test.each([
    ['sideways', () => tree.otherBranch, 'record.notFound'],
    ['upward', () => tree.committee, 'record.notFound'],
    ['where there is nothing', () => ({ ...tree.branch, id: 99_999 }), 'record.notFound'],
  ])('%s is refused', async (_, organization, code) => {
    const person = await plantPerson(server)
    const client = await at(tree.branch)
    expect(await outcome(client.cadres.appoint(wishFor(person, organization())))).toBe(code)
  })

  test('further down than the direct subordinates, and where it is archived, is refused', async () => {
    const person = await plantPerson(server)
    const district = await at(tree.district)
    expect(await outcome(district.cadres.appoint(wishFor(person, tree.branch)))).toBe('access.denied')
    const gone = await newBranch('高三一班')
    await archive(server, gone.id)
    const superior = await at(tree.committee)
    expect(await outcome(superior.cadres.appoint(wishFor(person, gone)))).toBe('organization.archived')
  })

  test('the particulars are judged', async () => {
    const person = await plantPerson(server)
    const client = await at(tree.branch)
    const appoint = (part: object) => outcome(client.cadres.appoint(wishFor(person, tree.branch, part)))
    expect(await appoint({ post: 'other' })).toBe('cadrePost.noteRequired')
    expect(await appoint({ termEndsOn: '2026-01-01' })).toBe('cadrePost.termBeforeStart')
    expect(await appoint({ post: 'other', postNote: '团刊主编' })).toBe('ok')
  })
})
