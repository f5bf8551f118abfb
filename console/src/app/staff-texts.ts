import { defineTexts } from '../shared/texts/texts.ts'

export const staffTexts = defineTexts(
  'staff',
  {
    desk: '我的工作台',
    appeals: '申诉队列',
    numberCases: '编号被占用',
    campaigns: '全市整改',
    figures: '办理统计',
    topOrganizations: '顶级组织',
    security: '账号安全',
    reviewer: '申诉审核员',
    numberOfficer: '编号管理员',
    operator: '运营管理员',
    auditor: '审计员',
    mayNumberOfficer: '处理编号被占用的个案，组织全市的编号核对。',
    mayAuditor: '查看操作记录并核验其完整性，不能更改任何数据。',
    notOpen: '这项工作的页面尚未开放。目前您可以在“账号安全”中修改密码、管理登录设备。',
  },
  {
    desk: 'My desk',
    appeals: 'Appeals',
    numberCases: 'Occupied numbers',
    campaigns: 'City campaigns',
    figures: 'Figures',
    topOrganizations: 'Top organizations',
    security: 'Account security',
    reviewer: 'Appeal reviewer',
    numberOfficer: 'Number officer',
    operator: 'Operator',
    auditor: 'Auditor',
    mayNumberOfficer: 'Settle cases of occupied numbers and run checks of numbers for the whole city.',
    mayAuditor: 'Read the audit trail and verify that it is whole; change nothing.',
    notOpen:
      'The pages for this work are not open yet. For now you can change your password and see your devices under Account security.',
  },
)
