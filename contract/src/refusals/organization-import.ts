import type { Sentences } from './sentence.ts'

/** What a row of an organization import is told. */
export const organizationImportRefusals = {
  'organizationImport.kindUnknown': {
    status: 422,
    'zh-CN': '类别须为领导机关、基层团委、团工委、团总支或团支部',
    en: 'The kind is one of 领导机关, 基层团委, 团工委, 团总支, 团支部.',
  },
  'organizationImport.industryUnknown': {
    status: 422,
    'zh-CN': '行业不在 16 个行业之内，请核对',
    en: 'The industry is none of the 16. Please check it.',
  },
  'organizationImport.areaUnknown': {
    status: 422,
    'zh-CN': '地区代码须为 6 位行政区划代码；最上级组织必填',
    en: 'The area code has the 6 digits of GB/T 2260; an organization at the top needs one.',
  },
  'organizationImport.numberTwice': {
    status: 422,
    'zh-CN': '编号与第 {row} 行重复',
    en: 'Row {row} has the same number.',
  },
  'organizationImport.parentUnknown': {
    status: 422,
    'zh-CN': '表中和系统中都没有这个上级组织',
    en: 'Neither the file nor the system has this superior.',
  },
  'organizationImport.parentAmbiguous': {
    status: 422,
    'zh-CN': '上级组织不唯一，或上级编号与上级全称不一致，请填写上级编号',
    en: 'There are several such superiors, or number and name disagree. Please give the superior’s number.',
  },
  'organizationImport.parentCircle': {
    status: 422,
    'zh-CN': '上级关系成环，组织不能是自己的上级',
    en: 'The superiors form a circle: an organization cannot stand above itself.',
  },
  'organizationImport.parentRefused': {
    status: 422,
    'zh-CN': '上级组织（第 {row} 行）未能导入，本行随之跳过',
    en: 'The superior (row {row}) was not imported, so this row was left out too.',
  },
} as const satisfies Sentences
