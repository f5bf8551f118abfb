import { beforeEach, expect, test } from 'vitest'
import { codeFor, newPhone } from '../../../test/accounts/registered.ts'
import { proofOf } from '../../../test/world/appeals.ts'
import type { FeedbackWorld } from '../../../test/world/feedback.ts'
import { ENTRIES, startFeedbackWorld, visitorsForm } from '../../../test/world/feedback.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { SENT_PER_PHONE } from './limits.ts'

let world: FeedbackWorld
let visitor: ReturnType<FeedbackWorld['server']['client']>
beforeEach(async () => {
  world = await startFeedbackWorld()
  visitor = world.server.client('mobile')
})

test('who cannot log in proves a phone; it goes to the superior of the organization named', async () => {
  const phone = newPhone()
  const code = await codeFor(world.server, phone, { purpose: 'feedback' })
  const { phoneProof } = await visitor.accounts.provePhone({ phone, code, purpose: 'feedback' })
  const form = { ...ENTRIES, phoneProof, name: '林晓雨', organizationId: world.tree.branch.id }
  const sent = await visitor.feedback.sendAsVisitor(form)
  expect(sent).toMatchObject({ state: 'open', handler: '第一中学' })
  expect(sent.line).toContain('-未登录-林晓雨-')
  const committee = await world.desk('committee')
  const seen = await committee.feedback.get({ id: sent.id })
  expect(seen).toMatchObject({
    reporter: { kind: 'visitor', name: '林晓雨' },
    organization: { shortName: '高一一班' },
  })
  expect(seen.phone).toMatch(/^\d{3}\*{4}\d{4}$/)
  await committee.feedback.answer({ id: sent.id, text: '账号已恢复，请重新登录' })
  const { number } = sent
  expect(await visitor.feedback.follow({ phone, number })).toMatchObject({
    state: 'answered',
    may: { reopen: true },
  })
  const again = { phoneProof: await proofOf(world.server, phone), number, text: '仍然无法登录' }
  expect(await visitor.feedback.reopenAsVisitor(again)).toMatchObject({ state: 'reopened' })
  expect(await outcome(visitor.feedback.reopenAsVisitor(again))).toBe('phone.proofExpired')
})

test('a number is nothing without its phone, and the other way round', async () => {
  const phone = newPhone()
  const { number } = await visitor.feedback.sendAsVisitor(await visitorsForm(world, phone))
  expect(await outcome(visitor.feedback.follow({ phone: newPhone(), number }))).toBe('feedback.unknown')
  expect(await outcome(visitor.feedback.follow({ phone, number: 'FK260302-AAAAAA' }))).toBe(
    'feedback.unknown',
  )
  const phoneProof = await proofOf(world.server, newPhone())
  expect(await outcome(visitor.feedback.reopenAsVisitor({ phoneProof, number, text: '没有解决' }))).toBe(
    'feedback.unknown',
  )
  const member = await world.member.client.feedback.send(ENTRIES)
  expect(await outcome(visitor.feedback.follow({ phone, number: member.number }))).toBe('feedback.unknown')
})

test('a proof serves once, and a refusal leaves it usable', async () => {
  const form = await visitorsForm(world)
  expect(await outcome(visitor.feedback.sendAsVisitor({ ...form, text: '。' }))).toBe('feedback.textRequired')
  expect(await outcome(visitor.feedback.sendAsVisitor({ ...form, organizationId: 2_000_000 }))).toBe(
    'record.notFound',
  )
  await visitor.feedback.sendAsVisitor(form)
  expect(await outcome(visitor.feedback.sendAsVisitor(form))).toBe('phone.proofExpired')
  expect(await outcome(visitor.feedback.sendAsVisitor({ ...form, phoneProof: 'made up' }))).toBe(
    'phone.proofExpired',
  )
})

test('a flood from one phone is refused', async () => {
  const phone = newPhone()
  const codes: string[] = []
  for (let sent = 0; sent <= SENT_PER_PHONE.points; sent += 1)
    codes.push(await outcome(visitor.feedback.sendAsVisitor(await visitorsForm(world, phone))))
  expect(codes.filter((code) => code === 'ok')).toHaveLength(SENT_PER_PHONE.points)
  expect(codes.at(-1)).toBe('limit.tooMany')
})
