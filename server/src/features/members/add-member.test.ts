import type { Client } from '@qingtuan/contract/client'
import { beforeEach, describe, expect, test } from 'vitest'
import { archive } from '../../../test/world/archive.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { PlantedPerson } from '../../../test/world/people.ts'
import { plantPerson } from '../../../test/world/people.ts'
import type { ReviewWorld } from '../../../test/world/review.ts'
import { startReviewWorld } from '../../../test/world/review.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'

type Addition = Parameters<Client['members']['add']>[0]

let server: ReviewWorld['server']
let tree: Tree
let branch: Client
let applicant: PlantedPerson
let stranger: PlantedPerson

/** The applicant waits at the branch; the stranger is registered and nobody's member. */
beforeEach(async () => {
  const world = await startReviewWorld()
  ;({ server, tree, branch, person: applicant } = world)
  stranger = await plantPerson(server, { name: '韩梅梅' })
})

const console = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')

function additionOf(person: PlantedPerson, entries: Partial<Addition> = {}): Addition {
  const { kind, number } = person.document
  const stated = { joinedOn: '2023-05-04', memberNumber: '202311000777' }
  return { name: person.name, document: { kind, number }, ...stated, ...entries }
}

describe('添加成员', () => {
  test('makes a registered person a member, counts and tells them', async () => {
    const added = await branch.members.add(additionOf(stranger))
    expect(added).toEqual({
      memberId: expect.any(String),
      name: '韩梅梅',
      memberNumber: '202311000777',
      way: 'admitted',
      organization: { id: tree.branch.id, shortName: '高一一班' },
    })
    const { membership } = await stranger.client.members.mine()
    expect(membership).toMatchObject({
      status: 'active',
      timeline: [{ kind: 'admitted', byName: '高一一班' }],
    })
    const figures = await branch.members.figures({ organizationId: tree.branch.id })
    expect(figures.members).toBe(1)
    const told = await server.platform.database
      .selectFrom('notice')
      .select('kind')
      .where('person_id', '=', stranger.personId)
      .execute()
    expect(told).toEqual([{ kind: 'member.added' }])
  })

  test('by a superior, into a branch of its subtree; the number is generated before 2016', async () => {
    const old = await plantPerson(server, { name: '老团员', bornOn: '1999-05-04' })
    const district = await console('district')
    const wish = additionOf(old, { joinedOn: '2014-05', organizationId: tree.otherBranch.id })
    const { memberNumber: _none, ...entries } = wish
    const added = await district.members.add(entries)
    expect(added.memberNumber).toMatch(/^A2014110108\d{6}[\dX]$/)
    expect(added.organization.id).toBe(tree.otherBranch.id)
  })

  test('an application that waits at the branch is approved by it', async () => {
    const added = await branch.members.add(additionOf(applicant))
    expect(added).toMatchObject({ way: 'approved', memberNumber: '202311000001' })
    const [own] = (await applicant.client.joinApplications.mine()).items
    expect(own?.state).toBe('approved')
  })

  test.each<[string, (tree: Tree) => Partial<Addition>, string]>([
    ['another name', () => ({ name: '韩梅' }), 'person.notRegistered'],
    [
      'a malformed number',
      () => ({ document: { kind: 'residentId', number: '123' } }),
      'identityDocument.malformed',
    ],
    ['a join in the future', () => ({ joinedOn: '2999-01-01' }), 'joinedOn.future'],
    ['a number of another year', () => ({ memberNumber: '201911000001' }), 'memberNumber.yearMismatch'],
    ['a branch out of reach', ({ farBranch }) => ({ organizationId: farBranch.id }), 'record.notFound'],
    ['the superior', ({ committee }) => ({ organizationId: committee.id }), 'record.notFound'],
  ])('refuses %s', async (_, entries, code) => {
    expect(await outcome(branch.members.add(additionOf(stranger, entries(tree))))).toBe(code)
  })

  test('a committee has no members of its own, and an archived branch takes none', async () => {
    const committee = await console('committee')
    expect(await outcome(committee.members.add(additionOf(stranger)))).toBe('organization.cannotHoldMembers')
    await archive(server, tree.otherBranch.id)
    const there = additionOf(stranger, { organizationId: tree.otherBranch.id })
    expect(await outcome(committee.members.add(there))).toBe('organization.archived')
  })

  test('shows the way on for who is a member, applies elsewhere, or holds the number', async () => {
    const elsewhere = await plantMember(server, tree.farBranch, {
      name: '李雷',
      bornOn: '2008-05-04',
      number: '202311000888',
      joinedOn: '2023-05-04',
    })
    expect(await outcome(branch.members.add(additionOf(elsewhere)))).toBe('member.elsewhere')
    expect(await outcome(branch.members.add(additionOf({ ...elsewhere, name: '李磊' })))).toBe(
      'person.notRegistered',
    )
    const other = await console('otherBranch')
    expect(await outcome(other.members.add(additionOf(applicant)))).toBe('member.applicationElsewhere')
    const taken = additionOf(stranger, { memberNumber: '202311000888' })
    expect(await outcome(branch.members.add(taken))).toBe('memberNumber.occupied')
    await branch.members.add(additionOf(stranger))
    expect(await outcome(branch.members.add(additionOf(stranger)))).toBe('member.alreadyHere')
  })

  test('of two branches at once, one gets the person', async () => {
    const other = await console('otherBranch')
    const tries = [branch, other].map((client, n) =>
      outcome(client.members.add(additionOf(stranger, { memberNumber: `20231100079${n}` }))),
    )
    const answers = await Promise.all(tries)
    expect(answers.filter((code) => code === 'ok')).toHaveLength(1)
    expect(answers.find((code) => code !== 'ok')).toMatch(
      /^(member\.elsewhere|joinApplication\.alreadyMember)$/,
    )
  })
})

describe('guessing', () => {
  test('a wrong name and an unknown number get one answer; the 21st miss of a day is refused', async () => {
    const nobody = { kind: 'residentId', number: '34052419800101001X' } as const
    for (let miss = 0; miss < 20; miss += 1) {
      const guess =
        miss % 2 ? additionOf(stranger, { name: '猜错了' }) : additionOf(stranger, { document: nobody })
      expect(await outcome(branch.members.add(guess))).toBe('person.notRegistered')
    }
    expect(await outcome(branch.members.add(additionOf(stranger)))).toBe('limit.tooMany')
    const other = await console('otherBranch')
    expect(await outcome(other.members.add(additionOf(stranger)))).toBe('ok')
  })
})
