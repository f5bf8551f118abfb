import type { Client } from '@qingtuan/contract/client'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
let branch: Client
let filed = 0

beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
  branch = await clientOf(server, tree.branch.accountId, 'console')
})

async function file(organization: PlantedOrganization, name: string): Promise<string> {
  filed += 1
  const { client } = await plantPerson(server, { name })
  const memberNumber = `202311${String(filed).padStart(6, '0')}`
  const entries = { organizationId: organization.id, joinedOn: '2023-05-04', memberNumber }
  return (await client.joinApplications.submit(entries)).id
}

describe('approve many', () => {
  test('answers each in the order asked; one that is refused does not stop the others', async () => {
    const one = await file(tree.branch, '陈一')
    const foreign = await file(tree.otherBranch, '陈二')
    const two = await file(tree.branch, '陈三')
    const { items } = await branch.joinApplications.approveMany({ ids: [two, foreign, one, two] })
    expect(items).toEqual([
      { id: two, name: '陈三', done: true, refusal: null },
      { id: foreign, name: null, done: false, refusal: { code: 'record.notFound' } },
      { id: one, name: '陈一', done: true, refusal: null },
      { id: two, name: '陈三', done: false, refusal: { code: 'joinApplication.notOpen' } },
    ])
    expect((await branch.members.list({})).items).toHaveLength(2)
  })

  test('tells a superior from when on it may act', async () => {
    const early = await file(tree.branch, '陈四')
    const city = await clientOf(server, tree.city.accountId, 'console')
    const { items } = await city.joinApplications.approveMany({ ids: [early] })
    const refusal = { code: 'joinApplication.notYetSilent', facts: { silentFrom: '2026-03-10' } }
    expect(items).toEqual([{ id: early, name: '陈四', done: false, refusal }])
  })
})

describe('return many', () => {
  test('returns each with the one reason', async () => {
    const ids = [await file(tree.branch, '陈五'), await file(tree.branch, '陈六')]
    const { items } = await branch.joinApplications.returnMany({ ids, reason: '材料不全' })
    expect(items.map(({ done }) => done)).toEqual([true, true])
    const { items: rows } = await branch.joinApplications.list({ state: 'returned' })
    expect(rows.map(({ name }) => name)).toEqual(['陈五', '陈六'])
  })

  test('refuses a reason that says nothing before it touches one', async () => {
    const ids = [await file(tree.branch, '陈七')]
    expect(await outcome(branch.joinApplications.returnMany({ ids, reason: '！' }))).toBe(
      'joinApplication.reasonRequired',
    )
    expect((await branch.joinApplications.list({ state: 'pending' })).items).toHaveLength(1)
  })
})
