import { defineTexts } from '../../shared/texts/texts.ts'

export const chooseTexts = defineTexts(
  'choose-organization',
  {
    title: '选择团组织',
    lead: '{name}，请选择这次要代表的团组织。您的操作会以本人姓名留痕。',
    noneTitle: '这里是团组织的工作台',
    noneLead:
      '{name}，您的个人账号目前没有任何团组织的管理端权限，原有的授权可能已经结束。团组织请用组织的用户名登录；团干部请联系所在组织授权；团员请使用手机端。',
    mobile: '打开手机端',
    logOut: '退出登录',
    comma: '、',
  },
  {
    title: 'Choose an organization',
    lead: '{name}, for which organization do you act now? What you do is recorded under your own name.',
    noneTitle: 'This is the console for organizations',
    noneLead:
      '{name}, no organization lets your own account into its console; an access that you had may have ended. Organizations log in with their user name; cadres ask theirs for access; members use the mobile app.',
    mobile: 'Open the mobile app',
    logOut: 'Log out',
    comma: ', ',
  },
)
