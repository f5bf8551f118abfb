import { defineTexts } from '../shared/texts/texts.ts'

export const staffTexts = defineTexts(
  'staff',
  {
    desk: '我的工作台',
    topOrganizations: '顶级组织',
    security: '账号安全',
    reviewer: '申诉审核员',
    numberOfficer: '编号管理员',
    operator: '运营管理员',
    auditor: '审计员',
    mayReviewer: '领取身份申诉，查看所领取申诉的证件照片，作出处理决定。',
    mayNumberOfficer: '处理编号被占用的个案，组织全市的编号核对。',
    mayOperator: '管理顶级组织和站点设置。',
    mayAuditor: '查看操作记录并核验其完整性，不能更改任何数据。',
    notOpen: '这项工作的页面尚未开放。目前您可以在“账号安全”中修改密码、管理登录设备。',
  },
  {
    desk: 'My desk',
    topOrganizations: 'Top organizations',
    security: 'Account security',
    reviewer: 'Appeal reviewer',
    numberOfficer: 'Number officer',
    operator: 'Operator',
    auditor: 'Auditor',
    mayReviewer: 'Claim identity appeals, see the document photos of a claimed appeal, and decide it.',
    mayNumberOfficer: 'Settle cases of occupied numbers and run checks of numbers for the whole city.',
    mayOperator: 'Manage the organizations at the top and the settings of the site.',
    mayAuditor: 'Read the audit trail and verify that it is whole; change nothing.',
    notOpen:
      'The pages for this work are not open yet. For now you can change your password and see your devices under Account security.',
  },
)
