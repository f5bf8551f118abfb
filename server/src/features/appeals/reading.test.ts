import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { jpeg } from '../../../test/files/pictures.ts'
import { upload } from '../../../test/files/upload.ts'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Reviewer } from '../../../test/world/appeals.ts'
import { filed, formFor, idOf, plantStaff, plantWanted } from '../../../test/world/appeals.ts'
import { tokenOf } from '../../../test/world/sessions.ts'

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

describe('a reading', () => {
  test('that agrees shows entries, record and earlier appeals, to its reviewer alone', async () => {
    const wanted = await plantWanted(server)
    const earlier = await filed(server, wanted)
    const appeal = await filed(server, wanted)
    const { appeals } = await an.desk()
    const blind = await appeals.claim(appeal)
    expect(blind).toMatchObject({
      reading: null,
      entries: null,
      record: null,
      recordExists: null,
      earlier: [],
    })
    expect(blind.photos.map(({ side, width }) => [side, width])).toEqual([
      ['front', 800],
      ['back', 800],
    ])
    const number = wanted.document.number.toLowerCase()
    const read = await appeals.read({ id: appeal.id, name: ' 林 晓雨', number })
    expect(read).toMatchObject({ reading: { agrees: true }, recordExists: true })
    expect(read.entries).toMatchObject({ name: '林晓雨', documentNumber: wanted.document.number })
    expect(read.record).toMatchObject({ name: '林晓雨', differences: [], isCadre: false })
    expect(read.record?.phone).toBe(wanted.phone.replace(/^(...)....(....)$/, '$1****$2'))
    expect(read.earlier).toMatchObject([{ number: earlier.number, sameRecord: true, samePhone: false }])
    expect((await (await bo.desk()).appeals.get(appeal)).entries).toBeNull()
  })

  test('that disagrees shows nothing to copy, keeps from upholding, and may be repeated', async () => {
    const wanted = await plantWanted(server, { name: '周子墨' })
    const appeal = await filed(server, { ...wanted, name: '周子默' })
    const { appeals } = await an.desk()
    await appeals.claim(appeal)
    await appeals.openPhotos(appeal)
    const { number } = wanted.document
    const wrong = await appeals.read({ id: appeal.id, name: '周子墨', number })
    expect(wrong).toMatchObject({
      reading: { nameAgrees: false, numberAgrees: true, agrees: false },
      entries: null,
      record: null,
      recordExists: null,
      earlier: [],
      upholdRefusal: 'appeal.notRead',
      may: { uphold: false },
    })
    expect(await refusalCode(appeals.uphold(appeal))).toBe('appeal.notRead')
    const right = await appeals.read({ id: appeal.id, name: '周子默', number })
    expect(right).toMatchObject({
      reading: { agrees: true },
      record: { differences: ['name'] },
      upholdRefusal: null,
      may: { uphold: true },
    })
  })

  test('without a look at the photos cannot uphold', async () => {
    const wanted = await plantWanted(server, { name: '周子墨' })
    const appeal = await filed(server, wanted)
    const { appeals } = await an.desk()
    await appeals.claim(appeal)
    const { name, document } = wanted
    const read = await appeals.read({ id: appeal.id, name, number: document.number })
    expect(read).toMatchObject({ reading: { agrees: true }, upholdRefusal: 'appeal.notRead' })
    expect(await refusalCode(appeals.uphold(appeal))).toBe('appeal.notRead')
    await appeals.openPhotos(appeal)
    expect((await appeals.get(appeal)).upholdRefusal).toBeNull()
  })
})

describe('a look at the photos', () => {
  test('shows what was sent for 60 seconds, to its reviewer alone, and is audited', async () => {
    const front = (await upload(server, await jpeg())).body
    const wanted = await plantWanted(server)
    const form = await formFor(server, wanted)
    const photos = { ...form.photos, front: { id: front.id, token: front.token } }
    const { number } = await server.client('mobile').appeals.submit({ ...form, photos })
    const id = await idOf(server, number)
    const [mine, others] = [(await an.desk()).appeals, (await bo.desk()).appeals]
    await mine.claim({ id })
    const look = await mine.openPhotos({ id })
    expect(look.expiresInSeconds).toBe(60)
    const file = await mine.photo({ ticket: look.front })
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect([file.type, bytes.length, bytes[0], bytes[1]]).toEqual(['image/jpeg', front.bytes, 0xff, 0xd8])
    const cookie = `__Host-qingtuan-console=${await tokenOf(server, an.accountId, 'console')}`
    const { headers } = await server.request(`/api/appeal-photos/${look.front}`, { headers: { cookie } })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-type')).toBe('image/jpeg')
    expect(await refusalCode(others.photo({ ticket: look.front }))).toBe('photo.unknown')
    expect(await refusalCode(mine.photo({ ticket: 'made-up' }))).toBe('photo.unknown')
    server.advance(59_000)
    expect((await mine.photo({ ticket: look.front })).size).toBe(front.bytes)
    server.advance(1000)
    expect(await refusalCode(mine.photo({ ticket: look.front }))).toBe('photo.unknown')
    const last = await mine.openPhotos({ id })
    await mine.release({ id })
    expect(await refusalCode(mine.photo({ ticket: last.front }))).toBe('photo.unknown')
    const audited = await server.platform.database
      .selectFrom('audit_entry')
      .select('account_id')
      .where('act', '=', 'appeals.openPhotos')
      .where('subject_id', '=', id)
      .execute()
    expect(audited.map((entry) => entry.account_id)).toEqual([an.accountId, an.accountId])
  })
})
