import { OBJECTION_HOURS } from '@qingtuan/domain/appeals/objection'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Reviewer } from '../../../test/world/appeals.ts'
import {
  filed,
  HOUR,
  heldProof,
  objectionToken,
  plantStaff,
  plantWanted,
} from '../../../test/world/appeals.ts'

vi.setConfig({ testTimeout: 30_000 })

let server: TestServer
let reviewer: Reviewer
let appellant: ReturnType<TestServer['client']>['appeals']
beforeAll(async () => {
  server = await startTestServer()
  reviewer = await plantStaff(server)
  appellant = server.client('mobile').appeals
})
afterAll(() => server.close())

describe('the present holder', () => {
  test('reads what the link is about, objects once, and changes nothing by looking', async () => {
    const wanted = await plantWanted(server)
    const appeal = await filed(server, wanted)
    const token = await objectionToken(server, wanted.phone)
    const seen = await appellant.readObjection({ token })
    expect(seen).toMatchObject({
      number: appeal.number,
      maskedName: '林**',
      objected: false,
      mayObject: true,
    })
    expect(await appellant.object({ token, reason: '不是我' })).toEqual({ done: true })
    expect(await refusalCode(appellant.object({ token }))).toBe('appeal.alreadyObjected')
    expect(await appellant.readObjection({ token })).toMatchObject({ objected: true, mayObject: false })
    const kept = await (await reviewer.desk()).appeals.get({ id: appeal.id })
    expect(kept).toMatchObject({ objected: true, needsTwo: true, objection: { reason: '不是我' } })
    expect((await appellant.follow(appeal)).steps.map(({ act }) => act)).toEqual(['submit'])
  })

  test('need not object again when the appeal is withdrawn and filed once more', async () => {
    const wanted = await plantWanted(server)
    const first = await filed(server, wanted)
    await appellant.object({ token: await objectionToken(server, wanted.phone), reason: '不是我' })
    await appellant.withdraw(await heldProof(server, first))
    const again = await filed(server, wanted)
    const kept = await (await reviewer.desk()).appeals.get({ id: again.id })
    expect(kept).toMatchObject({ objected: true, needsTwo: true, objection: { reason: '不是我' } })
    const token = await objectionToken(server, wanted.phone)
    expect(await appellant.readObjection({ token })).toMatchObject({ objected: true, mayObject: false })
  })

  test.each(['', 'x'.repeat(43)])('is not asked by the link “%s”', async (token) => {
    const code = token === '' ? 'input.invalid' : 'appeal.objectionUnknown'
    expect(await refusalCode(appellant.readObjection({ token }))).toBe(code)
    expect(await refusalCode(appellant.object({ token }))).toBe(code)
  })

  test('is too late after 24 hours, and after the end', async () => {
    const [late, closed] = [await plantWanted(server), await plantWanted(server)]
    await filed(server, late)
    const token = await objectionToken(server, late.phone)
    await filed(server, closed).then(async (appeal) => appellant.withdraw(await heldProof(server, appeal)))
    const over = await objectionToken(server, closed.phone)
    expect(await refusalCode(appellant.object({ token: over }))).toBe('appeal.objectionOver')
    server.advance(OBJECTION_HOURS * HOUR)
    expect(await refusalCode(appellant.object({ token }))).toBe('appeal.objectionOver')
    expect((await appellant.readObjection({ token })).mayObject).toBe(false)
  })
})
