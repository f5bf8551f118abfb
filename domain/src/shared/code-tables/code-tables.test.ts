import { describe, expect, test } from 'vitest'
import { BEIJING_DISTRICTS } from './beijing-district.ts'
import type { CodeRow } from './code-row.ts'
import { EDUCATIONS } from './education.ts'
import { ETHNIC_GROUPS } from './ethnic-group.ts'
import { INDUSTRIES } from './industry.ts'
import { POLITICAL_STATUSES } from './political-status.ts'
import { POST_KINDS, POSTS } from './post.ts'
import { isMainlandProvince, PROVINCES } from './province.ts'

const zhOf = (table: readonly CodeRow[], code: string) => table.find((row) => row.code === code)?.zh

describe.each([
  ['ethnic groups', ETHNIC_GROUPS, 58, /^\d{2}$/],
  ['political statuses', POLITICAL_STATUSES, 13, /^\d{2}$/],
  ['educations', EDUCATIONS, 8, /^\d0$/],
  ['districts of Beijing', BEIJING_DISTRICTS, 16, /^1101\d{2}$/],
  ['provinces', PROVINCES, 35, /^\d{2}$/],
  ['industries', INDUSTRIES, 16, /^[a-z]+[A-Za-z]*$/],
  ['posts', POSTS, 9, /^[a-z]+[A-Za-z]*$/],
  ['kinds of post', POST_KINDS, 3, /^[a-z]+[A-Za-z]*$/],
] as [string, readonly CodeRow[], number, RegExp][])('%s', (_, table, size, form) => {
  test(`are ${size}, each code, Chinese and English name once`, () => {
    expect(table).toHaveLength(size)
    for (const column of ['code', 'zh', 'en'] as const) {
      expect(new Set(table.map((row) => row[column]))).toHaveLength(size)
    }
  })

  test('have codes of one form and no empty name', () => {
    expect(table.filter((row) => !form.test(row.code))).toEqual([])
    expect(table.filter((row) => !row.zh.trim() || !row.en.trim())).toEqual([])
  })
})

describe('single values', () => {
  test.each([
    [ETHNIC_GROUPS, '01', '汉族'],
    [ETHNIC_GROUPS, '56', '基诺族'],
    [ETHNIC_GROUPS, '98', '外国血统入籍'],
    [POLITICAL_STATUSES, '03', '共青团员'],
    [POLITICAL_STATUSES, '13', '群众'],
    [EDUCATIONS, '60', '普通高中'],
    [BEIJING_DISTRICTS, '110108', '海淀区'],
    [BEIJING_DISTRICTS, '110103', undefined],
    [PROVINCES, '11', '北京市'],
    [PROVINCES, '83', '台湾(居住证)'],
    [PROVINCES, '91', undefined],
  ] as [readonly CodeRow[], string, string | undefined][])('%#', (table, code, zh) => {
    expect(zhOf(table, code)).toBe(zh)
  })

  test.each([
    ['11', true],
    ['65', true],
    ['71', false],
    ['81', false],
    ['83', false],
    ['99', false],
    ['', false],
  ])('province “%s” on the mainland: %s', (code, expected) => {
    expect(isMainlandProvince(code)).toBe(expected)
  })
})
