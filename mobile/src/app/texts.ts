import { textsOf } from '../shared/text/i18n.ts'

export const useAppTexts = textsOf('app', {
  'zh-CN': {
    home: '首页',
    organization: '我的组织',
    me: '我的',
    navigation: '主导航',
    unread: '{count} 条未读通知',
    convertedMember: '已转为团员，加入申请已提交。由谁办理、何时办结见下方；通过后您就是正式团员。',
    convertedCadre: '已转为团干部。团干部身份以组织任命为准，请联系您的团组织。',
    notFoundTitle: '页面不存在',
    notFoundText: '没有这个页面，链接可能已失效',
    goHome: '回到首页',
    brokenTitle: '页面出错了',
    brokenText: '填写的内容已保留，请重新加载；如果反复出现，请联系您的团组织',
    reload: '重新加载',
  },
  en: {
    home: 'Home',
    organization: 'My organization',
    me: 'Me',
    navigation: 'Main navigation',
    unread: '{count} unread',
    convertedMember:
      'You are registered as a member now and your join application was sent. Who has it and until when stands below; once it is approved you are a formal member.',
    convertedCadre:
      'You are registered as a cadre now. The standing comes from an appointment: please ask your organization.',
    notFoundTitle: 'Page not found',
    notFoundText: 'There is no such page. The link may be out of date.',
    goHome: 'Go to the home page',
    brokenTitle: 'This page broke',
    brokenText: 'What you typed is kept. Please reload; if it happens again, tell your organization.',
    reload: 'Reload',
  },
})
