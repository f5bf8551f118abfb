import { beforeEach, expect, test } from 'vitest'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import type { ReviewWorld } from '../../../test/world/review.ts'
import { startReviewWorld } from '../../../test/world/review.ts'

/** More than the pool of a test server holds. */
const MANY = 14

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

test('of two approvals one wins', async () => {
  const twice = [branch.joinApplications.approve({ id }), branch.joinApplications.approve({ id })]
  const outcomes = await Promise.all(twice.map(outcome))
  expect(outcomes.sort()).toEqual(['joinApplication.notOpen', 'ok'])
  const { members } = await branch.members.figures({ organizationId: tree.branch.id })
  expect(members).toBe(1)
})

test('of an approval and a withdrawal exactly one wins', async () => {
  const [approval, withdrawal] = await Promise.all([
    outcome(branch.joinApplications.approve({ id })),
    outcome(person.client.joinApplications.withdraw({ id })),
  ])
  expect([approval, withdrawal].sort()).toEqual(['joinApplication.notOpen', 'ok'])
  expect((await membership()) !== null).toBe(approval === 'ok')
})

test('of two applicants with one number one becomes its holder', async () => {
  const rival = await file(await plantPerson(server))
  const both = [branch.joinApplications.approve({ id }), branch.joinApplications.approve({ id: rival })]
  const outcomes = await Promise.all(both.map(outcome))
  expect(outcomes.sort()).toEqual(['memberNumber.occupied', 'ok'])
})

test('more approvals than connections lease their numbers without blocking each other', {
  timeout: 20_000,
}, async () => {
  const entries = { joinedOn: '2014-05-04', memberNumber: undefined }
  const people = []
  for (let count = 0; count < MANY; count += 1)
    people.push(await plantPerson(server, { bornOn: '1999-09-09' }))
  const ids = await Promise.all(people.map((one) => file(one, entries)))
  const outcomes = await Promise.all(ids.map((one) => outcome(branch.joinApplications.approve({ id: one }))))
  expect(new Set(outcomes)).toEqual(new Set(['ok']))
  const cards = await Promise.all(people.map((one) => membership(one)))
  expect(new Set(cards.map((card) => card?.memberNumber)).size).toBe(MANY)
})
