import { expect, test } from 'vitest'
import { letterNumber, readReturnSlip } from './letter.ts'

test('a letter has the year and a serial', () => {
  expect(letterNumber(2026, 123)).toBe('团转〔2026〕第000123号')
})

test.each([
  { receivedBy: '上海市徐汇区团委', receivedOn: '2026-03-02', expected: 'ok' },
  { receivedBy: '上海市徐汇区团委', receivedOn: '2026-03-20', expected: 'ok' },
  { receivedBy: '上海市徐汇区团委', receivedOn: '2026-03-01', expected: 'transferLetter.receivedOnWrong' },
  { receivedBy: '上海市徐汇区团委', receivedOn: '2026-03-21', expected: 'transferLetter.receivedOnWrong' },
  { receivedBy: '。', receivedOn: '2026-03-02', expected: 'transferLetter.receiverRequired' },
])('a slip of $receivedBy on $receivedOn: $expected', ({ expected, ...slip }) => {
  const decision = readReturnSlip(slip, { issuedOn: '2026-03-02', today: '2026-03-20' })
  expect(decision.ok ? 'ok' : decision.refusal.code).toBe(expected)
})
