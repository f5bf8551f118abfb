import { expect, it } from 'vitest'
import { readServiceDetails, readServiceLine, readServiceReason } from './entries.ts'

it.each([
  ['title', '清洁河岸', '清洁河岸'],
  ['title', '  清洁\n河岸  公园 ', '清洁 河岸 公园'],
  ['title', '扫雪', null],
  ['title', '河'.repeat(40), '河'.repeat(40)],
  ['title', '河'.repeat(41), null],
  ['title', '……。。。', null],
  ['title', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['title', '清洁\u202E岸河公园', '清洁岸河公园'],
  ['placeName', '东门', '东门'],
  ['placeName', '东', null],
  ['address', '路'.repeat(121), null],
] as const)('%s “%s” is read as %s', (field, raw, expected) => {
  const decision = readServiceLine(field)(raw)
  expect(decision.ok ? decision.value : null).toBe(expected)
})

it('keeps the lines of details, and says how long they may be', () => {
  expect(readServiceDetails(' 捡拾垃圾\n请带手套 ')).toEqual({ ok: true, value: '捡拾垃圾\n请带手套' })
  expect(readServiceDetails('无'.repeat(2001))).toMatchObject({
    refusal: { code: 'serviceProject.textInvalid', facts: { minimum: 2, maximum: 2000 } },
  })
})

it.each(['', ' ', '。', '因', '因'.repeat(201)])('takes “%s” for no reason', (raw) => {
  expect(readServiceReason(raw)).toMatchObject({ refusal: { code: 'serviceProject.reasonRequired' } })
})
