import { memberCardSlot } from '@qingtuan/domain/members/member-card'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { TestServer } from '../../../../test/test-server.ts'
import { startTestServer } from '../../../../test/test-server.ts'
import { plantMember } from '../../../../test/world/members.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { plantPerson } from '../../../../test/world/people.ts'
import { clientOf } from '../../../../test/world/sessions.ts'
import type { Tree } from '../../../../test/world/tree.ts'
import { plantTree } from '../../../../test/world/tree.ts'
import { writeCardToken } from './card-token.ts'

let server: TestServer
let tree: Tree
let member: Awaited<ReturnType<typeof plantMember>>

beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
  const known = { bornOn: '2008-05-04', joinedOn: '2023-05-04', number: '202311000001' }
  member = await plantMember(server, tree.branch, known)
})

const gate = () => server.client('mobile').members
async function shown() {
  const { card } = await (await clientOf(server, member.accountId, 'mobile')).members.card()
  if (!card) throw new Error('no card')
  return { ...card, token: card.address.split('/').at(-1) ?? '' }
}

describe('an electronic member card', () => {
  test('tells whoever scans it the masked name, the branch, that it is good, and nothing else', async () => {
    const { token, address, seconds, memberNumber } = await shown()
    expect(address).toMatch(/\/m\/card\/[\w-]{48}$/)
    expect({ seconds, memberNumber }).toEqual({ seconds: 30, memberNumber: '202311000001' })
    expect(await gate().verifyCard({ token })).toEqual({
      maskedName: '林*雨',
      organization: '中国共产主义青年团高一一班委员会',
      standing: 'valid',
      seenAt: '2026-03-02T01:00:00.000Z',
    })
  })

  test('has another code every half minute; a photo of it is over within the minute', async () => {
    const first = await shown()
    server.advance(30_000)
    const second = await shown()
    expect(second.token).not.toBe(first.token)
    expect((await gate().verifyCard(first)).standing).toBe('valid')
    server.advance(30_000)
    expect(await outcome(gate().verifyCard(first))).toBe('memberCard.expired')
    expect((await gate().verifyCard(second)).standing).toBe('valid')
  })

  test('is ended for who has left, also while its code is still shown', async () => {
    const { token } = await shown()
    await server.platform.database
      .updateTable('member')
      .set({
        status: 'left',
        left_at: server.platform.clock(),
        left_reason: 'withdrawn',
      })
      .where('id', '=', member.memberId)
      .execute()
    expect((await gate().verifyCard({ token })).standing).toBe('ended')
    const client = await clientOf(server, member.accountId, 'mobile')
    expect(await client.members.card()).toEqual({ card: null })
  })

  test('of nobody: who is no member has none', async () => {
    const youth = await plantPerson(server)
    expect(await youth.client.members.card()).toEqual({ card: null })
  })
})

describe('a code that this system did not make', () => {
  test.each(['x', 'A'.repeat(48), 'A'.repeat(200), '..%2F..%2Fme'])('“%s” is unknown', async (token) => {
    expect(['memberCard.unknown', 'input.invalid']).toContain(await outcome(gate().verifyCard({ token })))
  })

  test('changed in any byte is unknown', async () => {
    const { token } = await shown()
    const bytes = Buffer.from(token, 'base64url')
    const codes = new Set<string>()
    for (const [at, byte] of bytes.entries()) {
      const forged = Buffer.from(bytes)
      forged[at] = byte ^ 1
      codes.add(await outcome(gate().verifyCard({ token: forged.toString('base64url') })))
    }
    expect([...codes]).toEqual(['memberCard.unknown'])
  })

  test('of the future is unknown, and of a member that is not there', async () => {
    const { vault } = server.platform
    const slot = memberCardSlot(server.platform.clock())
    const ahead = writeCardToken(vault, { memberId: member.memberId, slot: slot + 1 })
    expect(await outcome(gate().verifyCard({ token: ahead }))).toBe('memberCard.unknown')
    const nobody = writeCardToken(vault, { memberId: '0192a000-0000-7000-8000-000000000001', slot })
    expect(await outcome(gate().verifyCard({ token: nobody }))).toBe('memberCard.unknown')
  })
})
