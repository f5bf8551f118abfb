import type { Sentences } from './sentence.ts'

/** What a row of an organization import is told; the file itself is refused by the first four. */
export const organizationImportRefusals = {
  'organizationImport.fileUnreadable': {
    status: 422,
    'zh-CN': '无法读取该文件，请另存为未加密的 .xlsx 或 .csv 文件',
    en: 'The file cannot be read. Please save it as an .xlsx without a password, or as a .csv.',
  },
  'organizationImport.columnMissing': {
    status: 422,
    'zh-CN': '表头缺少这些列：{columns}',
    en: 'The header lacks these columns: {columns}',
  },
  'organizationImport.columnTwice': {
    status: 422,
    'zh-CN': '表头中“{column}”出现了两次，请只保留一列',
    en: 'The header has “{column}” twice. Please keep one of them.',
  },
  'organizationImport.secondSheet': {
    status: 422,
    'zh-CN': '第二张工作表也有组织，请合并到第一张工作表',
    en: 'The second sheet has organizations too. Please put all of them on the first.',
  },
  'organizationImport.entryMissing': {
    status: 422,
    'zh-CN': '此项必填',
    en: 'This entry is required.',
  },
  'organizationImport.cellUnreadable': {
    status: 422,
    'zh-CN': '单元格是公式错误或被截断的数字，请改为文本',
    en: 'The cell holds a formula’s error or a number that has lost digits. Please make it text.',
  },
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
