import type { Sentences } from './sentence.ts'

/** Imports and exports, and the tasks that they are. */
export const exchangeRefusals = {
  'longTask.notNow': {
    status: 409,
    'zh-CN': '任务的状态已经变化，现在不能这样操作，请刷新后查看',
    en: 'The task has moved on, so this cannot be done now. Please reload.',
  },
  'longTask.fileGone': {
    status: 410,
    'zh-CN': '文件已过保留期并被删除，请重新导入或导出',
    en: 'The file was kept for its time and is removed. Please import or export again.',
  },
  'longTask.interrupted': {
    status: 500,
    'zh-CN': '任务多次中断，未能完成，没有写入任何数据，请稍后重试',
    en: 'The task was interrupted several times and is given up; nothing was written. Please try again later.',
  },
  'import.rowsRefused': {
    status: 422,
    'zh-CN': '有 {count} 行未通过校验，没有写入任何数据；请修正后重新上传，或选择跳过这些行',
    en: '{count} rows are refused, so nothing was written. Please mend the file, or leave those rows out.',
  },
  'import.nothingToWrite': {
    status: 422,
    'zh-CN': '没有可以导入的行，请按报告修正后重新上传',
    en: 'No row can be imported. Please mend the file as the report says.',
  },
  'import.builtOn': {
    status: 409,
    'zh-CN': '导入后已有后续业务（{what}），不能整体撤销，请逐条处理',
    en: 'Something was built on this import ({what}), so it cannot be undone as a whole. Please go through the rows.',
  },
  'import.subjectNotAllowed': {
    status: 422,
    'zh-CN': '本组织没有可以导入的此类数据，请选择其他类型',
    en: 'This organization has nothing of that kind to import. Please choose another.',
  },
  'memberImport.branchUnknown': {
    status: 422,
    'zh-CN': '本组织范围内没有这个团支部，请填写团支部的全称、简称或组织 ID',
    en: 'There is no such branch within reach. Please give its full name, short name or id.',
  },
  'memberImport.branchAmbiguous': {
    status: 422,
    'zh-CN': '有多个团支部叫这个名称，请填写组织 ID 或全称',
    en: 'Several branches are called so. Please give the id or the full name.',
  },
  'memberImport.branchMissing': {
    status: 422,
    'zh-CN': '请填写团支部（本组织不能直接持有团员）',
    en: 'Please give the branch: this organization holds no members itself.',
  },
  'memberImport.documentTwice': {
    status: 422,
    'zh-CN': '证件号码与第 {row} 行重复',
    en: 'Row {row} has the same document number.',
  },
  'memberImport.numberTwice': {
    status: 422,
    'zh-CN': '团员编号与第 {row} 行重复',
    en: 'Row {row} has the same member number.',
  },
  'memberImport.alreadyMember': {
    status: 409,
    'zh-CN': '该人已是团员，请通过转移团组织办理',
    en: 'This person is a member already. Please use a transfer.',
  },
  'memberImport.hasLeft': {
    status: 409,
    'zh-CN': '该人曾是团员并已离团，须由直接上级恢复',
    en: 'This person was a member and has left; the direct superior restores the membership.',
  },
  'memberImport.codeUnknown': {
    status: 422,
    'zh-CN': '不在国家标准代码表内，请填写名称或代码',
    en: 'Not in the national code table. Please give the name or the code.',
  },
  'memberImport.documentKindUnknown': {
    status: 422,
    'zh-CN': '证件类型须为居民身份证、港澳台居民居住证、外国人永久居留身份证或护照',
    en: 'The kind of document is one of 居民身份证, 港澳台居民居住证, 外国人永久居留身份证, 护照.',
  },
  'export.reasonRequired': {
    status: 422,
    'zh-CN': '导出完整的证件号码和手机号须填写理由',
    en: 'An export of whole document numbers and phones needs a reason.',
  },
  'export.columnsMissing': {
    status: 422,
    'zh-CN': '请至少选择一列',
    en: 'Please choose at least one column.',
  },
} as const satisfies Sentences
