import type { Client } from '@qingtuan/contract/client'
import { NOTICE_SENTENCES, noticeSentence } from '@qingtuan/contract/notices/sentences'
import { NOTICE_KINDS } from '@qingtuan/domain/notices/kind'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { loggedInStaff } from '../../../test/accounts/staff.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { PlantedPerson } from '../../../test/world/people.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'

let server: TestServer
let tree: Tree
let person: PlantedPerson
let branch: Client

beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
  person = await plantPerson(server)
  branch = await clientOf(server, tree.branch.accountId, 'console')
  const to = [{ personId: person.personId }, { organizationId: tree.branch.id }]
  const now = server.platform.clock()
  await inTransaction(server.platform.database, async (trx) => {
    for (const branchName of ['甲', '乙', '丙'])
      await announceNotices(
        trx,
        { now },
        to.map((receiver) => ({
          to: receiver,
          kind: 'member.invited',
          facts: { organization: '某', branch: branchName },
        })),
      )
  })
})

const branches = ({ items }: Awaited<ReturnType<Client['notices']['list']>>) =>
  items.map(({ facts }) => facts.branch)

describe('notices', () => {
  test('newest first, page by page, each to its receiver', async () => {
    for (const client of [person.client, branch]) {
      const page = await client.notices.list({ limit: 2 })
      expect(branches(page)).toEqual(['丙', '乙'])
      expect(branches(await client.notices.list({ limit: 2, cursor: page.nextCursor ?? '' }))).toEqual(['甲'])
    }
    const stranger = await clientOf(server, tree.otherBranch.accountId, 'console')
    expect((await stranger.notices.list({})).items).toEqual([])
  })

  test('opened once, counted no more; the first time stays', async () => {
    const [newest] = (await branch.notices.list({})).items
    const id = newest?.id ?? ''
    expect(await branch.notices.countUnread()).toEqual({ count: 3 })
    await branch.notices.markRead({ id })
    server.advance(60_000)
    await branch.notices.markRead({ id })
    const [read] = (await branch.notices.list({})).items
    expect(read?.readAt).toBe('2026-03-02T01:00:00.000Z')
    expect(await branch.notices.countUnread()).toEqual({ count: 2 })
    expect(branches(await branch.notices.list({ unread: 'only' }))).toEqual(['乙', '甲'])
    await branch.notices.markAllRead()
    expect(await branch.notices.countUnread()).toEqual({ count: 0 })
    expect(await person.client.notices.countUnread()).toEqual({ count: 3 })
  })

  test('of somebody else do not exist; a made-up place is refused', async () => {
    const [newest] = (await branch.notices.list({})).items
    expect(await outcome(person.client.notices.markRead({ id: newest?.id ?? '' }))).toBe('record.notFound')
    expect(await outcome(branch.notices.list({ cursor: 'e30' }))).toBe('input.invalid')
  })

  test('staff have none', async () => {
    const { client } = await loggedInStaff(server)
    expect(await client.notices.list({})).toEqual({ items: [], nextCursor: null })
    expect(await client.notices.countUnread()).toEqual({ count: 0 })
    await client.notices.markAllRead()
  })
})

test.each(NOTICE_KINDS)('%s asks for the same facts in both languages', (kind) => {
  const gaps = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()
  const { 'zh-CN': chinese, en } = NOTICE_SENTENCES[kind]
  expect(gaps(en)).toEqual(gaps(chinese))
  expect(noticeSentence(kind, 'zh-CN', {})).toBe(chinese)
})
