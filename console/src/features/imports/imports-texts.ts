import { defineTexts } from '../../shared/texts/texts.ts'

export const importsTexts = defineTexts(
  'imports',
  {
    lead: '先下载模板或用自己的表格（.xlsx 或 .csv，最多 100,000 行，50 MB），上传后对应各列、预览每一行，再决定导入',
    subject: '导入内容',
    cadresLead:
      '按姓名和证件号码任命已注册的人员，两者须一致；任职组织留空即本组织，也可填直接下级。书记、副书记仍须上级确认',
    template: '下载模板',
    choose: '选择表格并上传',
    uploading: '正在上传…',
    list: '导入记录',
    empty: '还没有导入记录',
    file: '文件',
    state: '状态',
    outcome: '结果',
    at: '时间',
    by: '操作者',
    open: '查看',
    counted: '已导入 {written}，未导入 {refused}',
    judged: '可导入 {good}，未通过 {refused}',
  },
  {
    lead: 'Take the template or a table of your own (.xlsx or .csv, at most 100,000 rows and 50 MB). After the upload you match the columns, see what becomes of every row, and only then import.',
    subject: 'What to import',
    cadresLead:
      'Appoints registered people by name and document number, which must both match. Without an organization it is your own; a direct subordinate can be named. Secretaries and deputies still wait for the superior.',
    template: 'Download the template',
    choose: 'Choose a table and upload it',
    uploading: 'Uploading…',
    list: 'Imports',
    empty: 'No imports yet',
    file: 'File',
    state: 'State',
    outcome: 'Outcome',
    at: 'When',
    by: 'By',
    open: 'Open',
    counted: '{written} imported, {refused} not',
    judged: '{good} can be imported, {refused} refused',
  },
)
