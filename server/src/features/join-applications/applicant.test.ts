import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { archive } from '../../../test/world/archive.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { PlantedPerson } from '../../../test/world/people.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

const NUMBER = '202311000001'
const JOINED = { joinedOn: '2023-05-04', memberNumber: NUMBER }

let server: TestServer
let tree: Tree
let person: PlantedPerson

beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
  person = await plantPerson(server, { name: '林晓雨' })
})

const submit = () => person.client.joinApplications.submit({ organizationId: tree.branch.id, ...JOINED })

describe('redirect', () => {
  const redirect = (id: string, organizationId: number, who = person) =>
    who.client.joinApplications.redirect({ id, organizationId })

  test('sends the application to another branch, whose working days begin (FAQ M6)', async () => {
    const { id } = await submit()
    server.advance(2 * 86_400_000)
    const redirected = await redirect(id, tree.farBranch.id)
    expect(redirected).toMatchObject({
      state: 'pending',
      organization: { id: tree.farBranch.id },
      nextActor: '河畔社区',
      waitsUntil: '2026-03-11',
      submittedAt: '2026-03-02T01:00:00.000Z',
      steps: [{ act: 'submit' }, { act: 'redirect', organization: { shortName: '河畔社区' } }],
    })
    const before = await clientOf(server, tree.branch.accountId, 'console')
    expect(await outcome(before.joinApplications.get({ id }))).toBe('record.notFound')
    const after = await clientOf(server, tree.farBranch.accountId, 'console')
    expect(await outcome(after.joinApplications.get({ id }))).toBe('ok')
  })

  test('refuses the same branch, a committee, an archived branch and one that is not there', async () => {
    const { id } = await submit()
    expect(await outcome(redirect(id, tree.branch.id))).toBe('joinApplication.sameOrganization')
    expect(await outcome(redirect(id, tree.committee.id))).toBe('organization.cannotHoldMembers')
    expect(await outcome(redirect(id, 999_999))).toBe('record.notFound')
    await archive(server, tree.otherBranch.id)
    expect(await outcome(redirect(id, tree.otherBranch.id))).toBe('organization.archived')
  })

  test('does not tell a stranger that the application exists', async () => {
    const { id } = await submit()
    const stranger = await plantPerson(server)
    expect(await outcome(redirect(id, tree.otherBranch.id, stranger))).toBe('record.notFound')
  })

  test('does both of two that come at once, one after the other', async () => {
    const { id } = await submit()
    const targets = [tree.otherBranch.id, tree.farBranch.id]
    const outcomes = await Promise.all(targets.map((target) => outcome(redirect(id, target))))
    expect(outcomes).toEqual(['ok', 'ok'])
    const [{ steps, organization } = {}] = (await person.client.joinApplications.mine()).items
    expect(steps?.map(({ act }) => act)).toEqual(['submit', 'redirect', 'redirect'])
    expect(organization?.id).toBe(steps?.at(-1)?.organization.id)
  })

  test('sends to the same branch once when asked twice at once', async () => {
    const { id } = await submit()
    const twice = [redirect(id, tree.farBranch.id), redirect(id, tree.farBranch.id)]
    const outcomes = await Promise.all(twice.map(outcome))
    expect(outcomes.sort()).toEqual(['joinApplication.sameOrganization', 'ok'])
  })
})

describe('mend', () => {
  const mend = (id: string, entries: object = {}, who = person) =>
    who.client.joinApplications.mend({ id, organizationId: tree.branch.id, ...JOINED, ...entries })

  test('sends a returned application again with better entries', async () => {
    const { id } = await submit()
    const branch = await clientOf(server, tree.branch.accountId, 'console')
    await branch.joinApplications.return({ id, reason: '入团时间有误' })
    server.advance(86_400_000)
    const mended = await mend(id, { joinedOn: '2024-04-30', memberNumber: '202411000009' })
    expect(mended).toMatchObject({
      state: 'pending',
      joinedOn: '2024-04-30',
      memberNumber: '202411000009',
      returnReason: null,
      waitsUntil: '2026-03-10',
      steps: [{ act: 'submit' }, { act: 'return', reason: '入团时间有误' }, { act: 'mend' }],
    })
  })

  test('refuses what a submission refuses, and leaves the application as it was', async () => {
    const filed = await submit()
    expect(await outcome(mend(filed.id, { joinedOn: '2021-05-03' }))).toBe('joinedOn.tooYoung')
    expect(await outcome(mend(filed.id, { organizationId: tree.city.id }))).toBe(
      'organization.cannotHoldMembers',
    )
    expect(await outcome(mend(filed.id, { organizationId: 999_999 }))).toBe('record.notFound')
    await plantMember(server, tree.farBranch, { number: '202311000002' })
    expect(await outcome(mend(filed.id, { memberNumber: '202311000002' }))).toBe('memberNumber.occupied')
    expect((await person.client.joinApplications.mine()).items).toEqual([filed])
  })

  test('refuses a stranger, and what is withdrawn', async () => {
    const { id } = await submit()
    expect(await outcome(mend(id, {}, await plantPerson(server)))).toBe('record.notFound')
    await person.client.joinApplications.withdraw({ id })
    expect(await outcome(mend(id))).toBe('joinApplication.notOpen')
  })
})

describe('withdraw', () => {
  const withdraw = (id: string, who = person) => who.client.joinApplications.withdraw({ id })

  test('ends an open application; another may then be filed', async () => {
    const { id } = await submit()
    expect(await withdraw(id)).toMatchObject({
      state: 'withdrawn',
      nextActor: null,
      waitsUntil: null,
      steps: [{ act: 'submit' }, { act: 'withdraw' }],
      may: { redirect: false, withdraw: false, mend: false },
    })
    const again = await submit()
    const { items } = await person.client.joinApplications.mine()
    expect(items.map((item) => item.id)).toEqual([again.id, id])
  })

  test('works on a returned one, which waits for the applicant', async () => {
    const { id } = await submit()
    const branch = await clientOf(server, tree.branch.accountId, 'console')
    await branch.joinApplications.return({ id, reason: '不是本班同学' })
    const [returned] = (await person.client.joinApplications.mine()).items
    expect(returned).toMatchObject({ nextActor: '林晓雨', waitsUntil: null, returnReason: '不是本班同学' })
    expect(await withdraw(id)).toMatchObject({ state: 'withdrawn', returnReason: null })
  })

  test('refuses a stranger, and happens once when asked twice at once', async () => {
    const { id } = await submit()
    expect(await outcome(withdraw(id, await plantPerson(server)))).toBe('record.notFound')
    const outcomes = await Promise.all([outcome(withdraw(id)), outcome(withdraw(id))])
    expect(outcomes.sort()).toEqual(['joinApplication.notOpen', 'ok'])
  })
})
