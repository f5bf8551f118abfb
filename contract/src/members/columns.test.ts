import { expect, test } from 'vitest'
import type { MemberColumnKey } from './columns.ts'
import { cellText, columnLabel, MEMBER_COLUMN_KEYS } from './columns.ts'
import type { MemberCells } from './row.ts'

const row: MemberCells = {
  id: '00000000-0000-4000-8000-000000000001',
  name: '赵敏',
  sex: 'female',
  bornOn: '2004-11-29',
  joinedOn: '2018-12',
  memberNumber: '201837000123',
  numberDisputed: false,
  status: 'left',
  organization: { id: 7, shortName: '清河一社区团支部' },
  admittedAt: '2026-11-10T18:03:04.000Z',
  ethnicGroup: '11',
  politicalStatus: '03',
  educationFullTime: '20',
  educationHighest: null,
  inSchool: false,
  graduationYear: 2027,
  householdArea: '110108',
  employerOrSchool: null,
  occupation: null,
  email: null,
  cardNumber: null,
  partyJoinedOn: null,
  volunteerRegisteredOn: null,
  floatingSince: null,
  leftAt: '2026-11-20T00:00:00.000Z',
  leftReason: 'withdrawn',
}

const today = '2026-11-28'

test.each<[MemberColumnKey, string, string]>([
  ['sex', '女', 'Female'],
  ['age', '21', '21'],
  ['joinedOn', '2018-12', '2018-12'],
  ['numberState', '外省编号', 'Of another province'],
  ['status', '已离团', 'Left'],
  ['ethnicGroup', '满族', 'Manchu'],
  ['educationHighest', '', ''],
  ['inSchool', '否', 'No'],
  ['householdArea', '北京市 110108', 'Beijing 110108'],
  ['record', '缺 1 项', '1 missing'],
  ['admittedAt', '2026-11-11', '2026-11-11'],
  ['leftReason', '自愿退团', 'Withdrew'],
])('the cell %s says %s, %s', (key, zh, en) => {
  expect(cellText(key, row, { locale: 'zh-CN', today })).toBe(zh)
  expect(cellText(key, row, { locale: 'en', today })).toBe(en)
})

test.each(MEMBER_COLUMN_KEYS)('the column %s has a label and a text', (key) => {
  expect(columnLabel(key, 'zh-CN')).not.toBe('')
  expect(columnLabel(key, 'en')).toMatch(/^[A-Z]/)
  expect(typeof cellText(key, row, { locale: 'en', today })).toBe('string')
})
