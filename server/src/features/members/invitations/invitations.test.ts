import type { Client } from '@qingtuan/contract/client'
import { beforeEach, expect, test } from 'vitest'
import { outcome } from '../../../../test/world/outcomes.ts'
import type { ReviewWorld } from '../../../../test/world/review.ts'
import { startReviewWorld } from '../../../../test/world/review.ts'
import { clientOf } from '../../../../test/world/sessions.ts'

let world: ReviewWorld
let branch: Client

/** In this world one person's application waits at the branch. */
beforeEach(async () => {
  world = await startReviewWorld()
  branch = world.branch
})

const states = async () => (await branch.members.listInvitations({})).items.map(({ state }) => state)

test('an invitation goes out by SMS with the link, and shows what became of it', async () => {
  const { person, server, tree, id } = world
  const sent = await branch.members.invite({ name: '林同学', phone: person.phone })
  expect(sent).toMatchObject({ name: '林同学', state: 'sent', organization: { id: tree.branch.id } })
  const { text } = await server.sms(person.phone)
  expect(text).toContain(`/m/register?organization=${tree.branch.id} `)
  expect(text).toContain('“高一一班”邀请您加入团组织')
  expect(await states()).toEqual(['registered'])
  await branch.joinApplications.approve({ id })
  expect(await states()).toEqual(['joined'])
})

test('a phone that has nothing to do with the branch tells nothing', async () => {
  const { server, tree, person } = world
  const other = await clientOf(server, tree.otherBranch.accountId, 'console')
  await other.members.invite({ name: '某人', phone: person.phone })
  await other.members.invite({ name: '无名', phone: '13900000001' })
  const { items } = await other.members.listInvitations({})
  expect(items.map(({ name, state }) => [name, state])).toEqual([
    ['无名', 'sent'],
    ['某人', 'sent'],
  ])
  expect(items[1]?.phone).toBe(`${person.phone.slice(0, 3)}****${person.phone.slice(-4)}`)
  expect((await branch.members.listInvitations({})).items).toEqual([])
})

test('a phone gets one message a day, an organization sends 50', async () => {
  const invite = (n: number) =>
    outcome(branch.members.invite({ name: '某人', phone: `139${String(n).padStart(8, '0')}` }))
  expect(await invite(0)).toBe('ok')
  expect(await invite(0)).toBe('limit.tooMany')
  const rest = await Promise.all(Array.from({ length: 50 }, (_, n) => invite(n + 1)))
  expect(rest.filter((code) => code === 'ok')).toHaveLength(48)
})

test('refuses a branch out of reach and what holds no members', async () => {
  const { server, tree } = world
  const wish = { name: '某人', phone: '13900000009' }
  const there = { ...wish, organizationId: tree.farBranch.id }
  expect(await outcome(branch.members.invite(there))).toBe('record.notFound')
  const committee = await clientOf(server, tree.committee.accountId, 'console')
  expect(await outcome(committee.members.invite(wish))).toBe('organization.cannotHoldMembers')
  expect(await outcome(committee.members.invite({ ...wish, organizationId: tree.branch.id }))).toBe('ok')
})
