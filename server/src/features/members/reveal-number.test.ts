import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'
import { REVEALS } from './reveal-number.ts'

let server: TestServer
let tree: Tree
let member: Awaited<ReturnType<typeof plantMember>>
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  member = await plantMember(server, tree.branch)
})
afterAll(() => server.close())

async function reveal(
  name: keyof Tree,
  reason = '核对入团志愿书',
  entry: 'documentNumber' | 'phone' = 'documentNumber',
) {
  const client = await clientOf(server, tree[name].accountId, 'console')
  return client.members.reveal({ id: member.memberId, entry, reason })
}

describe('a whole number', () => {
  test('is shown for a reason, which stays in the trail; the number does not', async () => {
    expect(await reveal('branch')).toEqual({ value: member.document.number })
    expect(await reveal('city', '联系本人', 'phone')).toEqual({ value: member.phone })
    const { rows } = await server.platform.pool.query(
      "SELECT organization_id, after, audit_entry::text AS row FROM audit_entry WHERE act = 'members.reveal' ORDER BY id",
    )
    expect(rows).toMatchObject([
      { organization_id: tree.branch.id, after: { entry: 'documentNumber', reason: '核对入团志愿书' } },
      { organization_id: tree.city.id, after: { entry: 'phone', reason: '联系本人' } },
    ])
    for (const { row } of rows)
      expect(row).not.toMatch(new RegExp(`${member.document.number}|${member.phone}`))
  })

  test('is not shown without a reason, to a stranger, to a person', async () => {
    expect(await outcome(reveal('committee', ' '))).toBe('member.reasonRequired')
    for (const name of ['otherBranch', 'farBranch', 'otherDistrict'] as const)
      expect(await outcome(reveal(name))).toBe('record.notFound')
    const own = { id: member.memberId, entry: 'phone', reason: '核对' } as const
    expect(await outcome(member.client.members.reveal(own))).toBe('access.denied')
  })

  test('20 times a day for one organization, and again the day after', async () => {
    for (let look = 0; look < REVEALS.points; look += 1) await reveal('district')
    expect(await outcome(reveal('district'))).toBe('limit.tooMany')
    expect(await outcome(reveal('committee'))).toBe('ok')
  })
})
