import { textsOf } from '../../../shared/text/i18n.ts'

export const useResetPasswordTexts = textsOf('resetPassword', {
  'zh-CN': {
    title: '忘记密码',
    intro: '用注册时的手机号收取验证码，然后设置新密码。重置后，其他设备上的登录会全部退出。',
    codeMissing: '请输入短信中的 6 位验证码',
    reset: '重置密码',
    register: '用这个手机号注册',
    phoneChanged: '手机号换了',
    doneTitle: '密码已重置',
    done: '所有设备上的登录都已退出，请用新密码登录。',
    logIn: '去登录',
  },
  en: {
    title: 'Forgotten password',
    intro:
      'Get a code on the phone you registered with, then set a new password. All other devices are logged out.',
    codeMissing: 'Please enter the 6-digit code of the text message',
    reset: 'Reset the password',
    register: 'Register with this phone',
    phoneChanged: 'My phone number changed',
    doneTitle: 'Your password was reset',
    done: 'All devices were logged out. Please log in with the new password.',
    logIn: 'Log in',
  },
})
