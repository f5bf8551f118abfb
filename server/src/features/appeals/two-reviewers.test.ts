import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { outcome } from '../../../test/accounts/outcomes.ts'
import { newDocument, OTHER_PASSWORD, PASSWORD } from '../../../test/accounts/registered.ts'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Filed, Reviewer, Wanted } from '../../../test/world/appeals.ts'
import {
  claimedAndRead,
  filed,
  HOUR,
  objectionToken,
  plantStaff,
  plantWanted,
} from '../../../test/world/appeals.ts'
import { plantPost } from '../../../test/world/cadres.ts'
import { plantTree } from '../../../test/world/tree.ts'
import { documentIndex } from '../accounts/index.ts'

vi.setConfig({ testTimeout: 30_000 })

let server: TestServer
let an: Reviewer
let bo: Reviewer
beforeAll(async () => {
  server = await startTestServer({ maxConnections: 20 })
  an = await plantStaff(server)
  bo = await plantStaff(server)
})
afterAll(() => server.close())

const DAY = 24 * HOUR
/** Filed, and the holder’s 24 hours are over. */
const ripe = async (wanted: Wanted): Promise<Filed> => {
  const appeal = await filed(server, wanted)
  server.advance(DAY)
  return appeal
}
const logIn = (userName: string, password: string) =>
  outcome(server.client('mobile').accounts.logIn({ app: 'mobile', userName, password }))

describe('two appeals for one record', () => {
  test('upheld at the same moment: one is, the other is closed and told', async () => {
    for (let round = 0; round < 5; round += 1) {
      const wanted = await plantWanted(server)
      const both = [await filed(server, wanted), await filed(server, wanted)]
      server.advance(DAY)
      const [first, second] = both as [Filed, Filed]
      const desks = [await claimedAndRead(an, first, wanted), await claimedAndRead(bo, second, wanted)]
      const upholding = desks.map(({ appeals }, at) => outcome(appeals.uphold(both[at] ?? first)))
      expect((await Promise.all(upholding)).sort()).toEqual(['appeal.notOpen', 'ok'])
      const { appeals } = await an.desk()
      const states = await Promise.all(both.map(async ({ id }) => (await appeals.get({ id })).state))
      expect([...states].sort()).toEqual(['closed', 'upheld'])
      const [winner, loser] = states[0] === 'upheld' ? [first, second] : [second, first]
      expect((await server.sms(loser.phone)).text).toContain('另一申诉已通过')
      expect(await logIn(winner.phone, OTHER_PASSWORD)).toBe('ok')
      expect(await logIn(loser.phone, OTHER_PASSWORD)).toBe('logIn.wrong')
    }
  })
})

describe('two reviewers', () => {
  const twoWords = async (wanted: Wanted, appeal: Filed) => {
    const first = await claimedAndRead(an, appeal, wanted)
    const once = await first.appeals.uphold(appeal)
    expect(once).toMatchObject({ state: 'submitted', upheldOnce: true, needsTwo: true, decidedBy: null })
    expect(await refusalCode(first.appeals.claim(appeal))).toBe('appeal.sameReviewer')
    expect((await server.client('mobile').appeals.follow(appeal)).state).toBe('submitted')
    expect(await logIn(appeal.phone, OTHER_PASSWORD)).toBe('logIn.wrong')
    const second = await claimedAndRead(bo, appeal, wanted)
    return second.appeals
  }

  test('must agree while the holder’s 24 hours run', async () => {
    const wanted = await plantWanted(server)
    const appeal = await filed(server, wanted)
    const appeals = await twoWords(wanted, appeal)
    expect((await appeals.uphold(appeal)).state).toBe('upheld')
  })

  test('must agree on a cadre’s record', async () => {
    const wanted = await plantWanted(server, { identity: 'cadre' })
    const appeals = await twoWords(wanted, await ripe(wanted))
    const { items } = await appeals.list({ view: 'mine' })
    expect(items).toHaveLength(1)
    expect((await appeals.uphold({ id: items[0]?.id ?? '' })).state).toBe('upheld')
  })

  test('must agree on the record of whoever serves in a post, whatever they registered as (FAQ M7)', async () => {
    const wanted = await plantWanted(server, { identity: 'member' })
    await plantPost(server, (await plantTree(server)).branch, { person: wanted })
    const appeal = await ripe(wanted)
    const appeals = await twoWords(wanted, appeal)
    expect((await appeals.uphold(appeal)).state).toBe('upheld')
  })

  test('must agree after an objection, and either may dismiss', async () => {
    const wanted = await plantWanted(server)
    const appeal = await filed(server, wanted)
    const token = await objectionToken(server, wanted.phone)
    await server.client('mobile').appeals.object({ token })
    server.advance(DAY)
    const appeals = await twoWords(wanted, appeal)
    const dismissed = await appeals.dismiss({ id: appeal.id, reason: 'notThePerson' })
    expect(dismissed.state).toBe('dismissed')
    expect(await logIn(wanted.phone, PASSWORD)).toBe('ok')
  })

  test('are not needed once the 24 hours have passed: the first one’s word is enough again', async () => {
    const wanted = await plantWanted(server)
    const appeal = await filed(server, wanted)
    const early = await claimedAndRead(an, appeal, wanted)
    await early.appeals.uphold(appeal)
    server.advance(DAY)
    const { appeals } = await claimedAndRead(an, appeal, wanted)
    expect((await appeals.uphold(appeal)).state).toBe('upheld')
  })

  test('must agree while a holder who came after the warning has not had 24 hours', async () => {
    const [wanted, document] = [await plantWanted(server), newDocument()]
    const early = await filed(server, { name: wanted.name, document })
    server.advance(DAY)
    const { database } = server.platform
    const value = documentIndex(server.platform, document)
    await database
      .updateTable('unique_key')
      .set({ value })
      .where('owner', '=', wanted.personId)
      .where('kind', '=', 'document')
      .execute()
    const phones = database.updateTable('phone_binding').set({ bound_at: server.platform.clock() })
    await phones.where('account_id', '=', wanted.accountId).execute()
    const seen = { name: wanted.name, document }
    const { appeals } = await claimedAndRead(an, early, seen)
    const once = await appeals.uphold(early)
    expect(once).toMatchObject({ state: 'submitted', upheldOnce: true, needsTwo: true })
    expect(await logIn(wanted.phone, PASSWORD)).toBe('ok')
    const token = await objectionToken(server, wanted.phone)
    expect(await server.client('mobile').appeals.readObjection({ token })).toMatchObject({ mayObject: true })
    expect(await refusalCode(appeals.claim(early))).toBe('appeal.sameReviewer')
    server.advance(DAY)
    const later = await claimedAndRead(an, early, seen)
    expect((await later.appeals.uphold(early)).state).toBe('upheld')
  })

  test('begin again with better photos', async () => {
    const wanted = await plantWanted(server)
    const appeal = await filed(server, wanted)
    await (await claimedAndRead(an, appeal, wanted)).appeals.uphold(appeal)
    const { appeals } = await bo.desk()
    await appeals.claim(appeal)
    const asked = await appeals.askPhotos({ id: appeal.id, reason: 'incomplete' })
    expect(asked).toMatchObject({ upheldOnce: false, upheldOnceBy: null })
  })
})
