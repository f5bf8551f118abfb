import { describe, expect, it } from 'vitest'
import { compareReading, decideUpholding, sameName } from './upholding.ts'

describe('a reading', () => {
  const filed = { name: '林晓雨', number: '11010520080504002X' }
  it.each([
    ['the same', '林晓雨', '11010520080504002X', true, true],
    ['a small x and blanks', ' 林 晓雨 ', '110105 20080504 002x', true, true],
    ['full-width signs', '林晓雨', '１１０１０５２００８０５０４００２Ｘ', true, true],
    ['another name', '林晓丽', '11010520080504002X', false, true],
    ['a digit wrong', '林晓雨', '11010520080504003X', true, false],
    ['no name at all', '1', '11010520080504002X', false, true],
  ])('%s', (_, name, number, nameAgrees, numberAgrees) => {
    expect(compareReading({ name, number }, filed)).toEqual({ nameAgrees, numberAgrees })
  })

  it.each([
    ['阿依古丽.艾尔肯', '阿依古丽·艾尔肯', true],
    ['JOHN SMITH', 'John Smith', true],
    ['John Smith', 'John Smyth', false],
    ['', '', false],
  ])('%s and %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same)
  })
})

describe('upholding', () => {
  const read = { nameAgrees: true, numberAgrees: true }
  const plain = {
    looked: true,
    reading: read,
    recordExists: true,
    needsTwo: false,
    upheldOnceBy: null,
    reviewerId: 'an',
  }
  it.each([
    ['after an agreeing reading', {}, 'upheld'],
    ['before the reading', { reading: null }, 'appeal.notRead'],
    ['without a look at the photos', { looked: false }, 'appeal.notRead'],
    ['after another name', { reading: { ...read, nameAgrees: false } }, 'appeal.notRead'],
    ['after another number', { reading: { ...read, numberAgrees: false } }, 'appeal.notRead'],
    ['without a record', { recordExists: false }, 'appeal.noRecord'],
    ['unread and without a record', { recordExists: false, reading: null }, 'appeal.notRead'],
    ['as the first of two', { needsTwo: true }, 'once'],
    ['as the second of two', { needsTwo: true, upheldOnceBy: 'bo' }, 'upheld'],
    ['twice by the same', { needsTwo: true, upheldOnceBy: 'an' }, 'appeal.sameReviewer'],
    ['by the same once one is enough', { needsTwo: false, upheldOnceBy: 'an' }, 'upheld'],
  ])('%s', (_, change, outcome) => {
    const decision = decideUpholding({ ...plain, ...change })
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(outcome)
  })
})
