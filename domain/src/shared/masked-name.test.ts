import { expect, test } from 'vitest'
import { maskMiddle } from './masked-name.ts'

test.each([
  ['林晓雨', '林*雨'],
  ['张三', '张*'],
  ['阿卜杜拉·买买提', '阿******提'],
  ['𠮷', '𠮷'],
])('%s is shown as %s', (name, shown) => {
  expect(maskMiddle(name)).toBe(shown)
})
