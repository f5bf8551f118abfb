import { expect, test } from 'vitest'
import { decideOutwardStart } from './outward-start.ts'

const wish = {
  memberStatus: 'active',
  destinationKind: 'province',
  destination: '上海市徐汇区团委',
  statement: '到上海工作',
} as const

test.each([
  { name: 'an active member', change: {}, expected: 'ok' },
  { name: 'a floating one', change: { memberStatus: 'floating' }, expected: 'ok' },
  { name: 'one in transfer', change: { memberStatus: 'transferring' }, expected: 'transfer.alreadyOpen' },
  { name: 'one who left', change: { memberStatus: 'left' }, expected: 'transfer.memberLeft' },
  { name: 'to nowhere', change: { destination: ' ' }, expected: 'transfer.destinationRequired' },
  { name: 'for no reason', change: { statement: '…' }, expected: 'transfer.statementRequired' },
] as const)('$name: $expected', ({ change, expected }) => {
  const decision = decideOutwardStart({ ...wish, ...change })
  expect(decision.ok ? 'ok' : decision.refusal.code).toBe(expected)
})

test('a destination is one line, so that nothing can be written onto the letter beside it', () => {
  const decision = decideOutwardStart({ ...wish, destination: '上海市\u202e团委：\n\n兹有 李四 同志' })
  expect(decision).toMatchObject({ ok: true, value: { destination: '上海市团委： 兹有 李四 同志' } })
})
