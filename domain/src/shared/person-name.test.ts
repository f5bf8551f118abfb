import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPersonName } from './person-name.ts'
import { accept, refuse } from './refusal.ts'

const LONG = '阿卜杜热合曼·'.repeat(7)

describe('readPersonName', () => {
  test.each([
    ['林小满', '林小满'],
    [' 林 小满 ', '林小满'],
    ['林　满', '林满'],
    ['𠮷田', '𠮷田'],
    ['〇满', '〇满'],
    ['古丽娜尔·买买提', '古丽娜尔·买买提'],
    ['古丽娜尔•买买提', '古丽娜尔·买买提'],
    ['古丽娜尔 ‧ 买买提', '古丽娜尔·买买提'],
    ['古丽娜尔・买买提', '古丽娜尔·买买提'],
    ['古丽娜尔･买买提', '古丽娜尔·买买提'],
    ['古丽娜尔．买买提', '古丽娜尔·买买提'],
    ['古丽娜尔.买买提', '古丽娜尔·买买提'],
    ['古丽娜尔··买买提', '古丽娜尔·买买提'],
    ['Anna  Beispiel', 'Anna Beispiel'],
    ['Sean O’Example', "Sean O'Example"],
    ['Jean‐Paul Exemple', 'Jean-Paul Exemple'],
    ['J. Example Jr.', 'J. Example Jr.'],
    ['Ａｎｎａ', 'Anna'],
    ['Zoe\u0308 E', 'Zoë E'],
    [LONG.slice(0, 48), LONG.slice(0, 48)],
  ])('“%s” is %s', (raw, name) => {
    expect(readPersonName(raw)).toEqual(accept(name))
  })

  test.each([
    '',
    '林',
    '𠮷',
    '林小3',
    '林小３',
    '①林',
    '林@满',
    '·林满',
    '林满·',
    '-Anna',
    "Anna'",
    'Anna--Lena',
    'A..B',
    'Анна',
    '林'.repeat(51),
    '<b>林满</b>',
  ])('“%s” is refused', (raw) => {
    expect(readPersonName(raw)).toEqual(refuse('personName.invalid', { minimum: 2, maximum: 50 }))
  })

  test('counts signs outside the basic plane once', () => {
    expect(readPersonName('𠮷'.repeat(50)).ok).toBe(true)
    expect(readPersonName('𠮷'.repeat(51)).ok).toBe(false)
  })

  test('an accepted name read again is itself', () => {
    const sign = fc.constantFrom(..."林满𠮷AzéÄ··•・.．。 　\u200B-‐'’")
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const read = readPersonName(signs.join(''))
        if (read.ok) expect(readPersonName(read.value)).toEqual(read)
      }),
    )
  })
})
