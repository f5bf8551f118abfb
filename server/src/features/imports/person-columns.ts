import type { ColumnNames } from '../../platform/spreadsheets/columns.ts'

/** The columns that say who a row of a list is about, with the headers under which they are known. */
export const PERSON_COLUMNS = {
  documentKind: ['证件类型', '证件种类', 'document kind'],
  documentNumber: [
    '证件号码',
    '证件号',
    '身份证号',
    '身份证号码',
    '身份证',
    '公民身份号码',
    'document number',
  ],
  bornOn: ['出生日期', '出生年月日', '生日', 'born on'],
  sex: ['性别', 'sex'],
} as const satisfies ColumnNames<string>
