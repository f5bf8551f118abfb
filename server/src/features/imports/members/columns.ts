import type { ColumnNames } from '../../../platform/spreadsheets/columns.ts'
import { PERSON_COLUMNS } from '../person-columns.ts'

/** The columns of a list of members, with the headers under which they are known: ours first, English last. */
export const MEMBER_IMPORT_COLUMNS = {
  name: ['姓名', '团员姓名', '名字', 'name'],
  ...PERSON_COLUMNS,
  joinedOn: ['入团时间', '入团日期', '入团年月', 'joined on'],
  memberNumber: ['团员编号', '发展团员编号', '发展编号', '编号', 'member number'],
  branch: [
    '团支部',
    '所在团支部',
    '所在团组织',
    '所在支部',
    '所属团支部',
    '所属支部',
    '班团支部',
    '支部',
    '团组织',
    'branch',
  ],
  phone: ['手机号', '手机号码', '手机', '联系电话', '电话', 'phone'],
  ethnicGroup: ['民族', 'ethnic group'],
  politicalStatus: ['政治面貌', 'political status'],
  educationFullTime: ['全日制学历', 'full-time education'],
  educationHighest: ['最高学历', '学历', 'highest education'],
  householdArea: ['户籍地', '户籍地代码', '户籍所在地', 'household registration'],
  occupation: ['职业', 'occupation'],
  employerOrSchool: ['工作单位或学校', '工作单位', '单位', '学校', 'employer or school'],
  email: ['电子邮箱', '邮箱', 'e-mail'],
  graduationYear: ['预计毕业年份', '毕业年份', 'graduation year'],
  note: ['备注', '说明', 'note'],
} as const satisfies ColumnNames<string>

export type MemberColumn = keyof typeof MEMBER_IMPORT_COLUMNS

export const REQUIRED_MEMBER_COLUMNS: readonly MemberColumn[] = ['name', 'documentNumber', 'joinedOn']
