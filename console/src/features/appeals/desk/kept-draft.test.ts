import { beforeEach, expect, test } from 'vitest'
import { forgetDraft, keepDraft, readDraft } from './kept-draft.ts'

beforeEach(() => sessionStorage.clear())

const noon = Date.UTC(2026, 10, 20, 4)
const minutes = (count: number) => noon + count * 60_000

test('what was typed is there again within half an hour', () => {
  keepDraft('zhaoyun', 'a', { name: '赵敏' }, noon)
  expect(readDraft('zhaoyun', 'a', minutes(30))).toEqual({ name: '赵敏' })
})

test.each([
  ['another reviewer', 'qianjin', 'a', 1],
  ['another case', 'zhaoyun', 'b', 1],
  ['half an hour later', 'zhaoyun', 'a', 31],
])('%s reads nothing', (_, reviewer, id, later) => {
  keepDraft('zhaoyun', 'a', { name: '赵敏' }, noon)
  expect(readDraft(reviewer, id, minutes(later))).toEqual({})
})

test('what is old is gone from the browser, whoever looks', () => {
  keepDraft('zhaoyun', 'a', { name: '赵敏' }, noon)
  readDraft('qianjin', 'b', minutes(31))
  expect(sessionStorage).toHaveLength(0)
})

test('what is forgotten is gone', () => {
  keepDraft('zhaoyun', 'a', { name: '赵敏' }, noon)
  forgetDraft('zhaoyun', 'a')
  expect(sessionStorage).toHaveLength(0)
})

test('what cannot be read counts as nothing', () => {
  sessionStorage.setItem('qingtuan.appeal.zhaoyun.a', '{')
  expect(readDraft('zhaoyun', 'a', noon)).toEqual({})
})
