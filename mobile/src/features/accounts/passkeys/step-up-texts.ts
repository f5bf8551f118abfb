import { textsOf } from '../../../shared/text/i18n.ts'

export const useStepUpTexts = textsOf('stepUp', {
  'zh-CN': {
    title: '再次确认身份',
    text: '通行密钥可以直接登录您的账号，增删之前请输入登录密码。5 分钟内不再重复询问。',
    password: '登录密码',
    missing: '请输入登录密码',
    forgotten: '忘记了？退出登录后可用短信重置',
    confirm: '确认',
  },
  en: {
    title: 'Confirm that it is you',
    text: 'A passkey opens your account by itself: enter your password to add or remove one. It is not asked for again within 5 minutes.',
    password: 'Password',
    missing: 'Please enter your password',
    forgotten: 'Forgotten? Log out and reset it by SMS',
    confirm: 'Confirm',
  },
})
