import { randomInt } from 'node:crypto'
import type { Client } from '@qingtuan/contract/client'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantPhoto } from '../../../test/world/appeals.ts'
import { findDrift } from '../../../test/world/drift.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import { steppedUp } from '../../../test/world/stepped-up.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
let committee: Client

beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
  committee = await steppedUp(server, tree.committee.accountId)
})

let filed = 0
async function file(organizationId: number) {
  filed += 1
  const memberNumber = `202311${String(filed).padStart(6, '0')}`
  const person = await plantPerson(server)
  const entries = { organizationId, joinedOn: '2023-05-04', memberNumber }
  return { person, id: (await person.client.joinApplications.submit(entries)).id }
}

/** What must hold whichever came first. */
async function expectSound() {
  const broken = await server.platform.pool.query(`
    select 'an active member in an archived organization' as what from member
      join organization on organization.id = organization_id
      where member.status in ('active', 'transferring', 'floating') and organization.status = 'archived'
    union all
    select 'a living organization under an archived one' from organization child
      join organization parent on parent.id = child.parent_id
      where parent.status = 'archived' and child.status <> 'archived'
    union all
    select 'an open application at an archived branch' from join_application
      join organization on organization.id = organization_id
      where state in ('pending', 'returned') and organization.status = 'archived'
    union all
    select 'an open request for a number of a branch that is archived' from number_correction
      join organization on organization.id = organization_id
      where state in ('pending', 'returned') and organization.status = 'archived'
    union all
    select 'an archived organization without its archival' from organization
      where status = 'archived' and id not in (select organization_id from archival)
    union all
    select 'an archival without a trail' from archival where not exists (select from audit_entry
      where act = 'archivals.archive' and subject_id = archival.organization_id::text)
    union all
    select 'a membership without a trail' from member where not exists (select from audit_entry
      where act = 'members.admit' and subject_id = member.id::text)
    union all
    select 'a floating member without the event' from member where status = 'floating' and not exists
      (select from member_event where member_id = member.id and kind = 'floated')`)
  expect(broken.rows).toEqual([])
  expect(await findDrift(server.platform.database, tree.city.id)).toEqual([])
}

const archive = (id: number, retypedName: string) => outcome(committee.archivals.archive({ id, retypedName }))

test('an archival beside approvals: each is wholly before it or refused', { timeout: 60_000 }, async () => {
  const waiting = await Promise.all(Array.from({ length: 6 }, () => file(tree.branch.id)))
  server.advance(8 * 86_400_000)
  committee = await steppedUp(server, tree.committee.accountId)
  const superior = await clientOf(server, tree.district.accountId, 'console')
  const approvals = waiting.map(({ id }) => outcome(superior.joinApplications.approve({ id })))
  const [done, ...approved] = await Promise.all([archive(tree.branch.id, '高一一班'), ...approvals])
  expect(done).toBe('ok')
  for (const [index, { person }] of waiting.entries()) {
    const applicant = await clientOf(server, person.accountId, 'mobile')
    const { membership } = await applicant.members.mine()
    expect(membership?.status ?? null).toBe(approved[index] === 'ok' ? 'floating' : null)
    expect(['ok', 'joinApplication.notOpen', 'organization.archived']).toContain(approved[index])
  }
  await expectSound()
})

test('an archival beside approved numbers: the member has it, or is told that it is closed', {
  timeout: 60_000,
}, async () => {
  const asking = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(async (index) => {
      const joinedOn = '2023-05-04'
      const member = await plantMember(server, tree.branch, { joinedOn, number: `20231100000${index}` })
      const wanted = `20231188888${index}`
      const photo = await plantPhoto(server)
      const wish = { memberNumber: wanted, reason: '与入团志愿书封面不一致', photo }
      return { member, wanted, id: (await member.client.numberCases.send(wish)).id }
    }),
  )
  server.advance(8 * 86_400_000)
  committee = await steppedUp(server, tree.committee.accountId)
  const superior = await clientOf(server, tree.district.accountId, 'console')
  const approvals = asking.map(({ id }) => outcome(superior.numberCases.approveCorrection({ id })))
  const archived = pause(60).then(() => archive(tree.branch.id, '高一一班'))
  const [done, ...approved] = await Promise.all([archived, ...approvals])
  expect(done).toBe('ok')
  for (const [index, { member, wanted }] of asking.entries()) {
    const client = await clientOf(server, member.accountId, 'mobile')
    const isIn = approved[index] === 'ok'
    if (!isIn) expect(['numberCorrection.notOpen', 'record.notFound']).toContain(approved[index])
    const { membership } = await client.members.mine()
    expect(membership).toMatchObject({ status: 'floating', memberNumber: isIn ? wanted : member.number })
    const { items } = await client.numberCases.mine()
    expect(items).toMatchObject([{ state: isIn ? 'approved' : 'closed' }])
  }
  await expectSound()
})

test('an archival beside people who apply, redirect and mend', { timeout: 60_000 }, async () => {
  const moving = await file(tree.otherBranch.id)
  const mending = await file(tree.branch.id)
  const here = { organizationId: tree.branch.id }
  const { client: mender } = mending.person
  const entries = { ...here, joinedOn: '2023-06-04', memberNumber: '202311900000' }
  const outcomes = await Promise.all([
    archive(tree.branch.id, '高一一班'),
    outcome(moving.person.client.joinApplications.redirect({ id: moving.id, ...here })),
    outcome(mender.joinApplications.mend({ id: mending.id, ...entries })),
    outcome(file(tree.branch.id)),
  ])
  expect(outcomes[0]).toBe('ok')
  for (const one of outcomes.slice(1))
    expect(['ok', 'organization.archived', 'joinApplication.notOpen']).toContain(one)
  await expectSound()
})

test('an archival beside a child that registers by code: one of the two', { timeout: 60_000 }, async () => {
  const district = await steppedUp(server, tree.otherDistrict.accountId)
  await district.archivals.archive({ id: tree.farBranch.id, retypedName: '河畔社区' })
  const { code } = await district.organizations.issueRegistrationCode({
    organizationId: tree.otherDistrict.id,
    kind: 'branch',
    maxUses: 5,
  })
  const city = await steppedUp(server, tree.city.accountId)
  const form = (index: number) => ({
    registrationCode: code,
    userName: `racing${index}`,
    password: 'a long walk along 9 rivers',
    fullName: `中国共产主义青年团第${index}支部委员会`,
    shortName: `第${index}团支部`,
    contactName: '孙丽',
    contactPhone: '13911112222',
  })
  const register = (index: number) =>
    outcome(server.client('console').organizations.registerWithCode(form(index)))
  const [done, ...registered] = await Promise.all([
    pause(150).then(() =>
      outcome(city.archivals.archive({ id: tree.otherDistrict.id, retypedName: '南河区' })),
    ),
    ...[1, 2, 3].map(register),
  ])
  const isIn = registered.includes('ok')
  expect(done).toBe(isIn ? 'archival.subordinatesRemain' : 'ok')
  for (const one of registered)
    expect(['ok', 'registrationCode.withdrawn', 'organization.archived']).toContain(one)
  await expectSound()
})

test('superior and subordinate archived at once', { timeout: 60_000 }, async () => {
  await plantMember(server, tree.branch)
  await archive(tree.otherBranch.id, '高一二班')
  const district = await steppedUp(server, tree.district.accountId)
  const above = outcome(district.archivals.archive({ id: tree.committee.id, retypedName: '第一中学' }))
  const [below, over] = await Promise.all([archive(tree.branch.id, '高一一班'), above])
  expect(below).toBe('ok')
  expect(['ok', 'archival.subordinatesRemain']).toContain(over)
  await expectSound()
})

test('two who archive the same: it is archived once', async () => {
  const both = [archive(tree.branch.id, '高一一班'), archive(tree.branch.id, '高一一班')]
  expect((await Promise.all(both)).sort()).toEqual(['ok', 'organization.archived'])
  await expectSound()
})

const pause = (most: number) => new Promise((resolve) => setTimeout(resolve, randomInt(most)))
