import { defineTexts } from '../shared/texts/texts.ts'

export const shellTexts = defineTexts(
  'shell',
  {
    skip: '跳到正文',
    menu: '主菜单',
    home: '首页',
    members: '我的团员',
    joinApplications: '加入申请',
    figures: '统计与年报',
    organizations: '下级团组织管理',
    joinCode: '加入二维码',
    security: '账号安全',
    account: '账号菜单',
    logOut: '退出登录',
    demo: '演示环境',
  },
  {
    skip: 'Skip to content',
    menu: 'Main menu',
    home: 'Home',
    members: 'My members',
    joinApplications: 'Join applications',
    figures: 'Figures',
    organizations: 'Subordinate organizations',
    joinCode: 'QR code for joining',
    security: 'Account security',
    account: 'Account menu',
    logOut: 'Log out',
    demo: 'Demonstration',
  },
)
