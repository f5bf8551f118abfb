import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { outcome } from '../../../test/accounts/outcomes.ts'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Filed, Reviewer } from '../../../test/world/appeals.ts'
import { filed, HOUR, heldProof, plantPhotos, plantStaff, plantWanted } from '../../../test/world/appeals.ts'
import { dismissMissingPhotos } from './dismiss-missing-photos.ts'

vi.setConfig({ testTimeout: 30_000 })

const DAY = 24 * HOUR

let server: TestServer
let reviewer: Reviewer
beforeEach(async () => {
  server = await startTestServer({ maxConnections: 20 })
  reviewer = await plantStaff(server)
})
afterEach(() => server.close())

/** Filed, and better photos asked for at nine on Monday, 2 March. */
async function asked(): Promise<Filed> {
  const appeal = await filed(server, await plantWanted(server))
  const { appeals } = await reviewer.desk()
  await appeals.claim({ id: appeal.id })
  await appeals.askPhotos({ id: appeal.id, reason: 'glare' })
  return appeal
}

const appellant = () => server.client('mobile').appeals
const row = ({ id }: Filed) =>
  server.platform.database.selectFrom('appeal').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const stepsOf = ({ id }: Filed) =>
  server.platform.database
    .selectFrom('appeal_step')
    .select(['act', 'actor', 'account_id'])
    .where('appeal_id', '=', id)
    .where('act', '=', 'dismiss')
    .execute()

test('who is asked for better photos is told by when', async () => {
  const appeal = await asked()
  expect((await server.sms(appeal.phone)).text).toContain('请于 2026-04-01 前')
  expect((await appellant().follow(appeal)).bringBy).toBe('2026-04-01')
  const { items } = await (await reviewer.desk()).appeals.list({ view: 'waiting' })
  expect(items).toMatchObject([{ id: appeal.id, bringBy: '2026-04-01' }])
})

test.each([
  [29, 'photosAsked'],
  [30, 'photosAsked'],
  [31, 'dismissed'],
] as const)('%i days after photos were asked for an appeal is %s', async (days, state) => {
  const appeal = await asked()
  server.advance(days * DAY)
  await dismissMissingPhotos(server.platform)
  expect((await appellant().follow(appeal)).state).toBe(state)
})

test('it ends by itself, once: told why, without its password, its photos to be destroyed', async () => {
  const appeal = await asked()
  const still = await filed(server, await plantWanted(server))
  server.advance(31 * DAY)
  await dismissMissingPhotos(server.platform)
  await dismissMissingPhotos(server.platform)
  const ended = await appellant().follow(appeal)
  expect(ended).toMatchObject({
    state: 'dismissed',
    waitsFor: null,
    bringBy: null,
    dismissal: { reason: 'photosMissing', text: null },
    may: { withdraw: false, supplyPhotos: false, refile: true },
  })
  expect(ended.steps.at(-1)).toMatchObject({ act: 'dismiss', by: 'system' })
  expect(await stepsOf(appeal)).toEqual([{ act: 'dismiss', actor: 'system', account_id: null }])
  expect(await row(appeal)).toMatchObject({ password_hash: null, decided_by: null, working_minutes: 0 })
  expect((await row(still)).state).toBe('submitted')
  const photos = await server.platform.database
    .selectFrom('appeal_photo')
    .innerJoin('photo', 'photo.id', 'appeal_photo.photo_id')
    .select('destroy_after')
    .where('appeal_id', '=', appeal.id)
    .execute()
  const destroyed = server.platform.clock().getTime() + 30 * DAY
  expect(photos.map((photo) => photo.destroy_after.getTime())).toEqual([destroyed, destroyed])
  expect((await server.sms(appeal.phone)).text).toContain('已驳回，理由：30 天内未补交照片。')
  const trail = server.platform.database.selectFrom('audit_entry').select(['account_id', 'after'])
  const entries = await trail
    .where('act', '=', 'appeals.dismiss')
    .where('subject_id', '=', appeal.id)
    .execute()
  expect(entries).toEqual([{ account_id: null, after: { state: 'dismissed', reason: 'photosMissing' } }])
  expect(await (await reviewer.desk()).appeals.get({ id: appeal.id })).toMatchObject({
    decidedBy: null,
    dismissal: { reason: 'photosMissing' },
  })
})

test('photos that come at the same moment win or lose whole', async () => {
  for (let round = 0; round < 4; round += 1) {
    const appeal = await asked()
    server.advance(31 * DAY)
    const supplied = { ...(await heldProof(server, appeal)), photos: await plantPhotos(server) }
    const [came] = await Promise.all([
      outcome(appellant().supplyPhotos(supplied)),
      dismissMissingPhotos(server.platform),
    ])
    const { state, password_hash } = await row(appeal)
    expect([came, state]).toEqual(came === 'ok' ? ['ok', 'submitted'] : ['appeal.notOpen', 'dismissed'])
    expect(password_hash === null).toBe(state === 'dismissed')
    expect(await stepsOf(appeal)).toHaveLength(came === 'ok' ? 0 : 1)
  }
})

test('photos that came before the last day start a new request, should it come to one', async () => {
  const appeal = await asked()
  server.advance(29 * DAY)
  await appellant().supplyPhotos({ ...(await heldProof(server, appeal)), photos: await plantPhotos(server) })
  server.advance(2 * DAY)
  const { appeals } = await reviewer.desk()
  await appeals.claim({ id: appeal.id })
  await appeals.askPhotos({ id: appeal.id, reason: 'blurred' })
  await dismissMissingPhotos(server.platform)
  expect(await appellant().follow(appeal)).toMatchObject({ state: 'photosAsked', bringBy: '2026-05-02' })
})

describe('the reason', () => {
  test('is none that a reviewer may give', async () => {
    const { id } = await filed(server, await plantWanted(server))
    const { appeals } = await reviewer.desk()
    await appeals.claim({ id })
    const typed = { id, reason: 'photosMissing' as 'other' }
    expect(await refusalCode(appeals.dismiss(typed))).toBe('input.invalid')
  })
})
