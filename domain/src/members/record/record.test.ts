import { describe, expect, it } from 'vitest'
import type { MemberRecord } from './entries.ts'
import { EDITABLE_ENTRIES, EMPTY_RECORD, RECORD_ENTRIES, SELF_EDITABLE_ENTRIES } from './entries.ts'
import { judgeRecord } from './judge-record.ts'
import { numberAfterEdit } from './number-after-edit.ts'
import {
  readCardNumber,
  readEmail,
  readFreeText,
  readGraduationYear,
  readHouseholdArea,
  readPastDay,
} from './read-entry.ts'

describe('an entry as it is typed', () => {
  it.each([
    [readEmail, 'an@example.cn', 'an@example.cn'],
    [readEmail, ' ａｎ@example.com.cn ', 'an@example.com.cn'],
    [readEmail, 'an@example', null],
    [readEmail, 'an example.cn', null],
    [readEmail, `${'a'.repeat(250)}@b.cn`, null],
    [readCardNumber, ' 1234 5678', '12345678'],
    [readCardNumber, '１２３４５６７８', '12345678'],
    [readCardNumber, '1234567', null],
    [readCardNumber, '201811000001', null],
    [readHouseholdArea, '110108', '110108'],
    [readHouseholdArea, '110221', '110221'],
    [readHouseholdArea, '990108', null],
    [readHouseholdArea, '11', null],
    [readFreeText, '  第一中学   高一 ', '第一中学 高一'],
    [readFreeText, ' ', null],
    [readFreeText, '字'.repeat(100), '字'.repeat(100)],
    [readFreeText, '字'.repeat(101), null],
    [readPastDay, '2020年3月1日', '2020-03-01'],
    [readPastDay, '2021-02-29', null],
    [readPastDay, '1899-12-31', null],
  ] as const)('%o reads %o as %o', (read, raw, value) => {
    const decision = read(raw)
    expect(decision.ok ? decision.value : null).toBe(value)
  })

  it.each([
    [1989, false],
    [1990, true],
    [2100, true],
    [2101, false],
    [2026.5, false],
  ])('a graduation in %d: %s', (year, ok) => {
    expect(readGraduationYear(year).ok).toBe(ok)
  })
})

describe('a record as a whole', () => {
  const judge = (record: Partial<MemberRecord>) => {
    const changed = Object.keys(record) as (keyof MemberRecord)[]
    const surroundings = { bornOn: '2000-05-04', today: '2026-11-28', changed }
    const found = judgeRecord({ ...EMPTY_RECORD, ...record }, surroundings)
    return found && [found.entry, found.decision.refusal.code]
  }

  it.each<[Partial<MemberRecord>, readonly [string, string] | null]>([
    [{}, null],
    [{ politicalStatus: '03' }, null],
    [{ politicalStatus: '01', partyJoinedOn: '2020-07-01' }, null],
    [{ politicalStatus: '02', partyJoinedOn: '2018-05-04' }, null],
    [{ politicalStatus: '02', partyJoinedOn: '2018-05-03' }, ['partyJoinedOn', 'memberRecord.partyTooYoung']],
    [{ politicalStatus: '02', partyJoinedOn: '2026-11-29' }, ['partyJoinedOn', 'memberRecord.dateFuture']],
    [
      { politicalStatus: '03', partyJoinedOn: '2020-07-01' },
      ['politicalStatus', 'memberRecord.partyStatusDisagrees'],
    ],
    [{ partyJoinedOn: '2020-07-01' }, ['partyJoinedOn', 'memberRecord.partyStatusDisagrees']],
    [{ volunteerRegisteredOn: '2026-11-29' }, ['volunteerRegisteredOn', 'memberRecord.dateFuture']],
    [{ volunteerRegisteredOn: '1999-01-01' }, ['volunteerRegisteredOn', 'memberRecord.dateInvalid']],
    [{ educationFullTime: '20', educationHighest: '10' }, null],
    [{ educationFullTime: '20', educationHighest: '20' }, null],
    [
      { educationFullTime: '20', educationHighest: '30' },
      ['educationHighest', 'memberRecord.educationDisagrees'],
    ],
    [{ educationFullTime: '20', educationHighest: '90' }, null],
  ])('%o', (record, expected) => {
    expect(judge(record)).toEqual(expected)
  })

  it('does not hold what stood before against who changes something else', () => {
    const record = { ...EMPTY_RECORD, partyJoinedOn: '2020-07-01', email: 'an@example.cn' }
    expect(judgeRecord(record, { bornOn: '2000-05-04', today: '2026-11-28', changed: ['email'] })).toBeNull()
  })

  it('knows every entry once', () => {
    expect([...RECORD_ENTRIES].sort()).toEqual(Object.keys(EMPTY_RECORD).sort())
    expect(SELF_EDITABLE_ENTRIES.every((entry) => EDITABLE_ENTRIES.includes(entry))).toBe(true)
  })
})

describe('the number after another join date', () => {
  const old = 'A201411010800000' // begins with the year; the rest does not matter here
  it.each([
    ['2014-09', old, null, 'kept'],
    ['2013-05-04', old, null, 'generated'],
    ['2016-05-04', old, null, 'memberNumber.malformed'],
    ['2016-05-04', old, '201611000001', 'changed'],
    ['2016-05-04', old, '201711000001', 'memberNumber.yearMismatch'],
    ['2018-05-04', '201811000001', null, 'kept'],
    ['2017-05-04', '201811000001', null, 'kept'],
    ['2019-05-04', '201811000001', null, 'memberNumber.yearMismatch'],
    ['2019-05-04', '201811000001', '201911000001', 'changed'],
    ['2018-06-04', '201811000001', '２０１８１１００００01', 'kept'],
    ['2015-05-04', '201811000001', null, 'generated'],
    ['2014-05-04', '201811000001', '201811000001', 'memberNumber.unexpected'],
  ])('joined on %s with %s and %s typed: %s', (joinedOn, number, typed, expected) => {
    const fate = numberAfterEdit({ joinedOn, number, typed })
    expect(fate.ok ? fate.value.kind : fate.refusal.code).toBe(expected)
  })
})
