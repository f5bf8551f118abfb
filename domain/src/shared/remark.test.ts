import { describe, expect, test } from 'vitest'
import { readLine, readRemark } from './remark.ts'

describe('a remark', () => {
  test.each([
    ['  编号有误。 ', '编号有误。'],
    ['两行\r\n文字', '两行\n文字'],
    ['两行\u2028文字', '两行\n文字'],
    ['列\t列', '列 列'],
    ['上海\u202e市', '上海市'],
    ['上海\u2066市\u2069', '上海市'],
    ['上\u200b海\u0000市\u001b', '上海市'],
    ['理由'.repeat(100), '理由'.repeat(100)],
  ])('%j is read as %j', (raw, remark) => {
    expect(readRemark(raw)).toBe(remark)
  })

  test.each(['', '好', '好\u200b\u200b', '——！！', '\u202e\u202d\u202c', '理由'.repeat(100).concat('多')])(
    '%j says too little or too much',
    (raw) => {
      expect(readRemark(raw)).toBeNull()
    },
  )
})

describe('a line', () => {
  test.each([
    ['上海市团委：\n\n兹有 李四 同志', '上海市团委： 兹有 李四 同志'],
    ['上海市\r\n团委', '上海市 团委'],
    ['上海市\u2029团委', '上海市 团委'],
    ['上海市　 团委', '上海市 团委'],
  ])('%j has no break', (raw, line) => {
    expect(readLine(raw)).toBe(line)
  })

  test.each(['好\n', '\n\n'])('%j says too little', (raw) => {
    expect(readLine(raw)).toBeNull()
  })
})
