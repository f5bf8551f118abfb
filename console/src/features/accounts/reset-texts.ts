import { defineTexts } from '../../shared/texts/texts.ts'

export const resetTexts = defineTexts(
  'reset-password',
  {
    title: '组织重置密码',
    lead: '验证码发到组织登记的联系人手机。重置后，组织在所有设备上的登录都会退出。',
    userName: '组织用户名',
    contactPhone: '联系人手机号',
    submit: '重置密码',
    noPhone: '联系人已更换、收不到验证码？请直接上级在“下级团组织管理”中查到用户名并重置密码。',
    staff: '工作人员忘记密码，或换了手机、验证器中没有验证码的，请联系管理员重新生成开户链接。',
    back: '返回登录',
  },
  {
    title: 'Reset the organization’s password',
    lead: 'The code goes to the phone of the contact on record. Afterwards the organization is logged out everywhere.',
    userName: 'Organization user name',
    contactPhone: 'Contact’s phone',
    submit: 'Reset password',
    noPhone:
      'The contact has changed and no code arrives? The direct superior finds the user name under Subordinate organizations and resets the password.',
    staff:
      'Staff who forgot the password or lost the authenticator ask the administrator for a new enrolment link.',
    back: 'Back to log-in',
  },
)
