import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Reviewer } from '../../../test/world/appeals.ts'
import {
  claimedAndRead,
  filed,
  HOUR,
  MINUTE,
  plantStaff,
  plantWanted,
  proofOf,
} from '../../../test/world/appeals.ts'

vi.setConfig({ testTimeout: 30_000 })

let server: TestServer
let an: Reviewer
let bo: Reviewer
beforeAll(async () => {
  server = await startTestServer()
  an = await plantStaff(server)
  bo = await plantStaff(server)
})
afterAll(() => server.close())

type Appeals = Client['appeals']
const newCase = async () => filed(server, await plantWanted(server))
const photosOf = (id: string) =>
  server.platform.database
    .selectFrom('appeal_photo')
    .innerJoin('photo', 'photo.id', 'appeal_photo.photo_id')
    .select('photo.destroy_after')
    .where('appeal_id', '=', id)
    .execute()

describe('a claim', () => {
  test('is one reviewer’s for 30 minutes, and may be prolonged', async () => {
    const { id } = await newCase()
    const [mine, others] = [(await an.desk()).appeals, (await bo.desk()).appeals]
    const claimed = await mine.claim({ id })
    expect(claimed).toMatchObject({ state: 'claimed', claimedByMe: true, upholdRefusal: 'appeal.notRead' })
    expect(claimed.may).toMatchObject({ release: true, look: true, uphold: false, dismiss: true })
    expect(await refusalCode(others.claim({ id }))).toBe('appeal.claimedByOther')
    const seen = await others.get({ id })
    expect(seen).toMatchObject({ claimedByMe: false, claimedBy: '赵云飞', entries: null })
    expect(Object.values(seen.may)).not.toContain(true)
    server.advance(10 * MINUTE)
    const prolonged = await mine.claim({ id })
    expect(Date.parse(prolonged.claimedUntil ?? '')).toBe(server.platform.clock().getTime() + 30 * MINUTE)
    expect(prolonged.steps.filter(({ act }) => act === 'claim')).toHaveLength(1)
  })

  test('lapses: another may take the case and reads anew', async () => {
    const wanted = await plantWanted(server)
    const appeal = await filed(server, wanted)
    await claimedAndRead(an, appeal, wanted)
    server.advance(30 * MINUTE)
    const late = (await an.desk()).appeals
    expect((await late.get(appeal)).state).toBe('submitted')
    expect(await refusalCode(late.uphold(appeal))).toBe('appeal.notClaimed')
    const taken = await (await bo.desk()).appeals.claim(appeal)
    expect(taken).toMatchObject({ claimedByMe: true, reading: null, entries: null })
    expect(await refusalCode(late.dismiss({ id: appeal.id, reason: 'notGenuine' }))).toBe(
      'appeal.claimedByOther',
    )
  })

  test('is given to one of two who ask at once', async () => {
    const { id } = await newCase()
    const desks = await Promise.all([an.desk(), bo.desk()])
    const answers = await Promise.allSettled(desks.map(({ appeals }) => appeals.claim({ id })))
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('can be given back', async () => {
    const { id } = await newCase()
    const { appeals } = await an.desk()
    await appeals.claim({ id })
    expect(await appeals.release({ id })).toMatchObject({ state: 'submitted', claimedBy: null })
    expect(await refusalCode(appeals.release({ id }))).toBe('appeal.notClaimed')
  })
})

describe('who has not claimed a case', () => {
  const ACTS: readonly [string, (appeals: Appeals, id: string) => Promise<unknown>][] = [
    ['release', (appeals, id) => appeals.release({ id })],
    ['read', (appeals, id) => appeals.read({ id, name: '林晓雨', number: '1' })],
    ['openPhotos', (appeals, id) => appeals.openPhotos({ id })],
    ['uphold', (appeals, id) => appeals.uphold({ id })],
    ['dismiss', (appeals, id) => appeals.dismiss({ id, reason: 'notGenuine' })],
    ['askPhotos', (appeals, id) => appeals.askPhotos({ id, reason: 'blurred' })],
  ]
  test.each(ACTS)('cannot %s it', async (_, act) => {
    const { id } = await newCase()
    const [mine, others] = [(await an.desk()).appeals, (await bo.desk()).appeals]
    expect(await refusalCode(act(others, id))).toBe('appeal.notClaimed')
    await mine.claim({ id })
    expect(await refusalCode(act(others, id))).toBe('appeal.claimedByOther')
    await mine.dismiss({ id, reason: 'notGenuine' })
    expect(await refusalCode(act(others, id))).toBe('appeal.notOpen')
    expect(await refusalCode(act(others, '0198f3a0-0000-7000-8000-000000000000'))).toBe('record.notFound')
  })
})

describe('a dismissal', () => {
  test('needs words for “other”, tells the appellant, and dates the photos’ destruction', async () => {
    const appeal = await newCase()
    const { id } = appeal
    const { appeals } = await an.desk()
    await appeals.claim({ id })
    const other = (text?: string) => appeals.dismiss({ id, reason: 'other', ...(text ? { text } : {}) })
    expect(await refusalCode(other())).toBe('appeal.reasonRequired')
    expect(await refusalCode(other('字'))).toBe('appeal.reasonRequired')
    const dismissed = await other('请到团支部现场核验')
    expect(dismissed).toMatchObject({ state: 'dismissed', decidedBy: '赵云飞', entries: null })
    expect((await server.sms(appeal.phone)).text).toContain('理由：请到团支部现场核验')
    const status = await server.client('mobile').appeals.follow(appeal)
    expect(status.dismissal).toEqual({ reason: 'other', text: '请到团支部现场核验' })
    const kept = server.platform.clock().getTime() + 30 * 24 * HOUR
    expect((await photosOf(id)).map((photo) => photo.destroy_after.getTime())).toEqual([kept, kept])
    const row = await server.platform.database
      .selectFrom('appeal')
      .select('password_hash')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row.password_hash).toBeNull()
    expect(await refusalCode(other('再来一次'))).toBe('appeal.notOpen')
  })

  test('of an appeal that was withdrawn meanwhile is refused', async () => {
    const appeal = await newCase()
    const { appeals } = await an.desk()
    await appeals.claim(appeal)
    const phoneProof = await proofOf(server, appeal.phone)
    await server.client('mobile').appeals.withdraw({ number: appeal.number, phoneProof })
    const { id } = appeal
    expect(await refusalCode(appeals.dismiss({ id, reason: 'notGenuine' }))).toBe('appeal.notOpen')
    expect(await refusalCode(appeals.askPhotos({ id, reason: 'other', text: '太暗' }))).toBe('appeal.notOpen')
  })
})
