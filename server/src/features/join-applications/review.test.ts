import { beforeEach, describe, expect, test } from 'vitest'
import { archive } from '../../../test/world/archive.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import type { ReviewWorld } from '../../../test/world/review.ts'
import { NUMBER, startReviewWorld } from '../../../test/world/review.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'

const DAY_MS = 86_400_000

let server: ReviewWorld['server']
let tree: ReviewWorld['tree']
let person: ReviewWorld['person']
let branch: ReviewWorld['branch']
let id: ReviewWorld['id']
let file: ReviewWorld['file']
let membership: ReviewWorld['membership']

beforeEach(async () => {
  ;({ server, tree, person, branch, id, file, membership } = await startReviewWorld())
})

const console = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')

describe('approve', () => {
  test('makes a member of the branch, tells the applicant and counts', async () => {
    const approved = await branch.joinApplications.approve({ id })
    expect(approved).toMatchObject({
      state: 'approved',
      waitsUntil: null,
      may: { approve: false, return: false },
      steps: [{ act: 'submit' }, { act: 'approve', by: 'branch', byName: '高一一班' }],
    })
    expect(await membership()).toMatchObject({
      status: 'active',
      memberNumber: NUMBER,
      organization: { id: tree.branch.id },
      timeline: [{ kind: 'admitted', byName: '高一一班' }],
    })
    expect((await server.sms(person.phone)).text).toBe(
      '您加入“高一一班”的申请已通过，团员编号 202311000001。',
    )
    const { members, pendingJoinApplications } = await branch.members.figures({
      organizationId: tree.branch.id,
    })
    expect({ members, pendingJoinApplications }).toEqual({ members: 1, pendingJoinApplications: 0 })
    const [mine] = (await person.client.joinApplications.mine()).items
    expect(mine).toMatchObject({ state: 'approved', nextActor: null })
  })

  test('generates the number of who joined before 2016 (FAQ M12)', async () => {
    const older = await plantPerson(server, { bornOn: '1999-09-09' })
    const other = await plantPerson(server, { bornOn: '1999-09-09' })
    const entries = { joinedOn: '2014-05', memberNumber: undefined }
    await branch.joinApplications.approve({ id: await file(older, entries) })
    await branch.joinApplications.approve({ id: await file(other, entries) })
    const numbers = [await membership(older), await membership(other)].map((card) => card?.memberNumber)
    expect(numbers).toEqual([
      expect.stringMatching(/^A2014110108000001[\dX]$/),
      expect.stringMatching(/^A2014110108000002[\dX]$/),
    ])
    expect(await membership(older)).toMatchObject({ joinedOn: '2014-05' })
  })

  test('asks for a note when the applicant joined at thirteen', async () => {
    const young = await plantPerson(server, { bornOn: '2011-06-01' })
    const entries = { joinedOn: '2024-06-01', memberNumber: '202411000005' }
    const filed = await file(young, entries)
    expect(await branch.joinApplications.get({ id: filed })).toMatchObject({ remarks: ['joinedAtThirteen'] })
    expect(await outcome(branch.joinApplications.approve({ id: filed }))).toBe('joinApplication.noteRequired')
    await branch.joinApplications.approve({ id: filed, note: '表现突出，经上级同意' })
    const card = await membership(young)
    expect(card?.timeline[0]?.note).toBe('表现突出，经上级同意')
  })

  test('refuses a number that became occupied meanwhile, and changes nothing (FAQ M13)', async () => {
    await plantMember(server, tree.farBranch, { number: NUMBER })
    expect(await outcome(branch.joinApplications.approve({ id }))).toBe('memberNumber.occupied')
    expect(await branch.joinApplications.get({ id })).toMatchObject({ state: 'pending' })
    expect(await membership()).toBeNull()
  })

  test('refuses a member and an archived branch', async () => {
    await plantMember(server, tree.farBranch, { person })
    expect(await outcome(branch.joinApplications.approve({ id }))).toBe('joinApplication.alreadyMember')
    const committee = await console('committee')
    await archive(server, tree.branch.id)
    expect(await outcome(branch.joinApplications.approve({ id }))).toBe('organization.archived')
    expect(await outcome(committee.joinApplications.approve({ id }))).toBe('joinApplication.notYetSilent')
    server.advance(8 * DAY_MS)
    const later = await console('committee')
    expect(await outcome(later.joinApplications.approve({ id }))).toBe('organization.archived')
  })

  test('is not for strangers: neighbours, persons, visitors', async () => {
    for (const stranger of ['otherBranch', 'farBranch', 'otherDistrict'] as const) {
      const client = await console(stranger)
      expect(await outcome(client.joinApplications.approve({ id }))).toBe('record.notFound')
      expect(await outcome(client.joinApplications.return({ id, reason: '不是本班' }))).toBe(
        'record.notFound',
      )
      expect(await outcome(client.joinApplications.get({ id }))).toBe('record.notFound')
    }
    expect(await outcome(person.client.joinApplications.approve({ id }))).toBe('access.denied')
    expect(await outcome(server.client('console').joinApplications.get({ id }))).toBe('session.required')
    expect(await outcome(branch.joinApplications.get({ id: person.personId }))).toBe('record.notFound')
  })
})

describe('a superior', () => {
  test('sees at once, and acts from the day after the branch has been silent', async () => {
    const city = await console('city')
    expect(await city.joinApplications.get({ id })).toMatchObject({
      silent: false,
      may: { approve: false, return: false },
    })
    expect(await outcome(city.joinApplications.approve({ id }))).toBe('joinApplication.notYetSilent')
    server.advance(8 * DAY_MS - 1 - 9 * 3_600_000)
    const evening = await console('city')
    expect(await outcome(evening.joinApplications.approve({ id }))).toBe('joinApplication.notYetSilent')
    server.advance(1)
    const midnight = await console('city')
    expect(await midnight.joinApplications.get({ id })).toMatchObject({
      silent: true,
      may: { approve: true },
    })
    const approved = await midnight.joinApplications.approve({ id })
    expect(approved.steps.at(-1)).toMatchObject({ by: 'superior', byName: '东湖市' })
    const { items } = await midnight.members.list({})
    expect(items).toMatchObject([{ name: '林晓雨', organization: { id: tree.branch.id } }])
  })
})

describe('return', () => {
  test('gives the application back with a reason that the applicant hears', async () => {
    const returned = await branch.joinApplications.return({ id, reason: '入团时间与志愿书不一致' })
    expect(returned).toMatchObject({ state: 'returned', returnReason: '入团时间与志愿书不一致' })
    expect((await server.sms(person.phone)).text).toContain('原因：入团时间与志愿书不一致。')
    expect(await outcome(branch.joinApplications.approve({ id }))).toBe('joinApplication.notOpen')
  })

  test.each(['', '。', '不'])('refuses the reason “%s”', async (reason) => {
    expect(await outcome(branch.joinApplications.return({ id, reason }))).toBe(
      'joinApplication.reasonRequired',
    )
  })
})
