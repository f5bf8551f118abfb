import { expect, it } from 'vitest'
import { judgeOwnCase } from './own-case.ts'

const own = '13800000001'
const other = '13800000002'

it.each([
  ['nothing in common', own, other, '13800000003', true],
  ['the appellant', own, own, other, false],
  ['the holder of the record', own, other, own, false],
  ['without a record', own, other, null, true],
  ['a reviewer who gave no phone', null, other, null, true],
] as const)('%s', (_, reviewerPhone, newPhone, recordPhone, may) => {
  const decision = judgeOwnCase({ reviewerPhone, newPhone, recordPhone })
  expect(decision).toEqual(
    may ? { ok: true, value: null } : { ok: false, refusal: { code: 'appeal.ownCase' } },
  )
})
