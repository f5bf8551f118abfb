import type { Sentences } from './sentence.ts'

/** What is wrong with a spreadsheet as such, whatever its rows are about. */
export const spreadsheetsRefusals = {
  'spreadsheet.unreadable': {
    status: 422,
    'zh-CN': '无法读取该文件，请另存为未加密的 .xlsx 或 .csv 文件',
    en: 'The file cannot be read. Please save it as an .xlsx without a password, or as a .csv.',
  },
  'spreadsheet.columnMissing': {
    status: 422,
    'zh-CN': '表头缺少这些列：{columns}',
    en: 'The header lacks these columns: {columns}',
  },
  'spreadsheet.columnTwice': {
    status: 422,
    'zh-CN': '表头中“{column}”出现了两次，请只保留一列',
    en: 'The header has “{column}” twice. Please keep one of them.',
  },
  'spreadsheet.secondSheet': {
    status: 422,
    'zh-CN': '第二张工作表也有数据，请合并到第一张工作表',
    en: 'The second sheet has rows too. Please put all of them on the first.',
  },
  'spreadsheet.entryMissing': {
    status: 422,
    'zh-CN': '此项必填',
    en: 'This entry is required.',
  },
  'spreadsheet.cellUnreadable': {
    status: 422,
    'zh-CN': '单元格是公式错误或被截断的数字，请改为文本',
    en: 'The cell holds a formula’s error or a number that has lost digits. Please make it text.',
  },
  'spreadsheet.tooManyRows': {
    status: 422,
    'zh-CN': '最多 {maximum} 行，请分成几个文件',
    en: 'At most {maximum} rows. Please split the file.',
  },
} as const satisfies Sentences
