import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { deskOf, wishFor } from '../../../test/world/cadres.ts'
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
/** The particulars alone, as a change takes them. */
function particularsOf({
  organizationId: _,
  name: _name,
  document: _document,
  ...same
}: ReturnType<typeof wishFor>) {
  return same
}

describe('a post changes and ends', () => {
  test('change, with old and new values; a rise to secretary needs the superior', async () => {
    const person = await plantPerson(server)
    const client = await at(tree.otherBranch)
    const { id } = await client.cadres.appoint(wishFor(person, tree.otherBranch))
    const same = particularsOf(wishFor(person, tree.otherBranch))
    const changed = await client.cadres.change({ id, ...same, post: 'rightsOfficer', kind: 'seconded' })
    expect(changed.steps.at(-1)).toMatchObject({
      act: 'change',
      details: { post: ['organizationOfficer', 'rightsOfficer'], kind: ['partTime', 'seconded'] },
    })
    const rise = client.cadres.change({ id, ...same, post: 'secretary' })
    expect(await outcome(rise)).toBe('cadrePost.confirmationNeeded')
  })

  test('dismissal wants the password again and a reason', async () => {
    const member = await plantMember(server, tree.branch)
    const plain = await at(tree.branch)
    const { id } = await plain.cadres.appoint(wishFor(member, tree.branch, { post: 'rightsOfficer' }))
    expect(await outcome(plain.cadres.dismiss({ id, reason: '工作调整' }))).toBe('session.stepUpRequired')
    const desk = await deskOf(server, tree.branch)
    const ended = await desk.cadres.dismiss({ id, reason: '工作调整' })
    expect(ended).toMatchObject({ state: 'ended', endedReason: 'dismissed', may: [] })
    expect(await outcome(desk.cadres.dismiss({ id, reason: '工作调整' }))).toBe('cadrePost.ended')
    const { membership } = await member.client.members.mine()
    expect(membership?.timeline.map(({ kind }) => kind)).toEqual(['admitted', 'postStarted', 'postEnded'])
  })

  test('the end of the term is an act, and only once it is over', async () => {
    const person = await plantPerson(server)
    const client = await at(tree.branch)
    const part = { post: 'volunteeringOfficer', startedOn: '2024-01-01' } as const
    const later = { ...part, termEndsOn: '2026-12-31' }
    const { id } = await client.cadres.appoint(wishFor(person, tree.branch, later))
    expect(await outcome(client.cadres.endTerm({ id }))).toBe('cadrePost.termNotOver')
    const {
      organizationId: _,
      name: _name,
      document: _document,
      ...same
    } = wishFor(person, tree.branch, part)
    const over = await client.cadres.change({ id, ...same, termEndsOn: '2026-03-01' })
    expect(over).toMatchObject({ isOverdue: true, state: 'active' })
    expect(await client.cadres.endTerm({ id })).toMatchObject({ endedReason: 'termOver' })
  })
})

describe('reading', () => {
  test('one’s own, the subtree, and never a stranger’s', async () => {
    const person = await plantPerson(server, { name: '独一无二' })
    const { id } = await (await at(tree.farBranch)).cadres.appoint(wishFor(person, tree.farBranch))
    const text = '独一无二'
    const found = async (organization: PlantedOrganization, scope: 'own' | 'subtree') =>
      (await (await at(organization)).cadres.list({ scope, text })).items.map((row) => row.id)
    expect(await found(tree.farBranch, 'own')).toEqual([id])
    expect(await found(tree.city, 'subtree')).toEqual([id])
    expect(await found(tree.city, 'own')).toEqual([])
    expect(await found(tree.district, 'subtree')).toEqual([])
    const stranger = await at(tree.branch)
    expect(await outcome(stranger.cadres.get({ id }))).toBe('record.notFound')
    expect(await outcome(stranger.cadres.withdraw({ id }))).toBe('record.notFound')
    expect(await outcome(stranger.cadres.list({ organizationId: tree.farBranch.id }))).toBe('record.notFound')
    expect((await (await at(tree.city)).cadres.get({ id })).may).toEqual([])
  })

  test('goes on from page to page, latest first', async () => {
    const branch = await newBranch('高三二班')
    const client = await at(branch)
    const posts = ['organizationOfficer', 'publicityOfficer', 'rightsOfficer'] as const
    for (const post of posts)
      await client.cadres.appoint(wishFor(await plantPerson(server), branch, { post }))
    const first = await client.cadres.list({ limit: 2 })
    expect(first.items.map(({ post }) => post)).toEqual(['rightsOfficer', 'publicityOfficer'])
    const rest = await client.cadres.list({ limit: 2, cursor: first.nextCursor ?? '' })
    expect(rest.items.map(({ post }) => post)).toEqual(['organizationOfficer'])
    expect(rest.nextCursor).toBeNull()
  })
})

test('an appointment at the moment of the archival is ended with it, or refused', async () => {
  const superior = await deskOf(server, tree.committee)
  for (let round = 0; round < 4; round += 1) {
    const branch = await newBranch(`高四${round}班`)
    const person = await plantPerson(server)
    const client = await at(branch)
    const [appointed, archived] = await Promise.all([
      outcome(client.cadres.appoint(wishFor(person, branch))),
      outcome(superior.archivals.archive({ id: branch.id, retypedName: branch.shortName })),
    ])
    expect(archived).toBe('ok')
    expect(['ok', 'organization.archived', 'record.notFound', 'access.denied']).toContain(appointed)
    const { items } = await person.client.cadres.mine()
    expect(items.map(({ endedReason }) => endedReason)).toEqual(
      items.length === 0 ? [] : ['organizationArchived'],
    )
  }
})

describe('cadres are found', () => {
  test('by name, pinyin and initials, members or not, and by the member', async () => {
    const branch = await newBranch('校友支部')
    const client = await at(branch)
    const posted = async (person: Awaited<ReturnType<typeof plantPerson>>, post: 'rightsOfficer' | 'other') =>
      client.cadres.appoint(wishFor(person, branch, { post, postNote: post === 'other' ? '顾问' : null }))
    const teacher = await plantPerson(server, { name: '欧阳青山', bornOn: '1985-05-04' })
    const member = await plantMember(server, branch, { name: '齐天' })
    await posted(teacher, 'other')
    await posted(member, 'rightsOfficer')
    const names = async (filter: Parameters<typeof client.cadres.list>[0]) =>
      (await client.cadres.list(filter)).items.map(({ name }) => name)
    for (const text of ['欧阳', '青山', 'ouyang', 'OYQS', 'ouyangqs']) {
      const found = text === 'ouyangqs' ? [] : ['欧阳青山']
      expect(await names({ text })).toEqual(found)
    }
    expect(await names({ text: 'qt' })).toEqual(['齐天'])
    expect(await names({ memberId: member.memberId })).toEqual(['齐天'])
    expect(await names({})).toHaveLength(2)
    const stranger = await at(tree.farBranch)
    expect((await stranger.cadres.list({ memberId: member.memberId, scope: 'subtree' })).items).toEqual([])
  })
})
