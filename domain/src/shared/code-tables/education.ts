import type { CodeRow } from './code-row.ts'

/** 学历, GB/T 4658-2006. Being still at it (在读) is a flag beside the code. */
export const EDUCATIONS = [
  { code: '10', zh: '研究生', en: 'Postgraduate' },
  { code: '20', zh: '本科', en: "Bachelor's programme" },
  { code: '30', zh: '专科', en: 'Junior college' },
  { code: '40', zh: '中等职业', en: 'Secondary vocational school' },
  { code: '60', zh: '普通高中', en: 'Senior high school' },
  { code: '70', zh: '初中', en: 'Junior high school' },
  { code: '80', zh: '小学', en: 'Primary school' },
  { code: '90', zh: '其他', en: 'Other' },
] as const satisfies readonly CodeRow[]

export type EducationCode = (typeof EDUCATIONS)[number]['code']
