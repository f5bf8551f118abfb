import { textsOf } from '../../../shared/text/i18n.ts'

export const useLogInTexts = textsOf('logIn', {
  'zh-CN': {
    title: '登录',
    welcome: '{site} 欢迎登录',
    password: '密码',
    passwordMissing: '请输入密码',
    logIn: '登录',
    way: '登录方式',
    byPassword: '密码登录',
    bySms: '验证码登录',
    byPasskey: '通行密钥登录',
    noPasskey: '没有完成通行密钥验证。可以再试一次，或用密码、验证码登录',
    forgotten: '忘记密码',
    register: '注册',
    phoneChanged: '手机号换了',
    codeMissing: '请输入短信中的 6 位验证码',
    expired: '登录已过期，请重新登录，之后会回到刚才的页面',
    changedTitle: '手机号换了',
    changedIntro: '忘了密码，原来的手机号也不用了？您的记录不会丢失，按下面的步骤找回：',
    changedRegister: '用新手机号重新注册，填写与原来相同的姓名和证件号码。',
    changedTold: '系统会提示“身份信息已存在”。这说明您的记录还在：组织、团员编号和经历都保留着。',
    changedContact:
      '在线身份申诉尚未开放。目前请联系您所在的团支部或上级团组织，说明姓名和新手机号，由组织协助核实。',
    changedStill: '原手机号还能收短信？直接用“忘记密码”重置即可，不需要重新注册。',
    changedStart: '用新手机号注册',
  },
  en: {
    title: 'Log in',
    welcome: 'Welcome to {site}',
    password: 'Password',
    passwordMissing: 'Please enter your password',
    logIn: 'Log in',
    way: 'Way to log in',
    byPassword: 'Password',
    bySms: 'SMS code',
    byPasskey: 'Log in with a passkey',
    noPasskey: 'No passkey was shown. Try again, or log in by password or SMS code.',
    forgotten: 'Forgotten password',
    register: 'Register',
    phoneChanged: 'My phone number changed',
    codeMissing: 'Please enter the 6-digit code of the text message',
    expired: 'Your session has expired. Log in again and you return to the page you were on.',
    changedTitle: 'My phone number changed',
    changedIntro:
      'Forgot the password, and no longer have the old number? Nothing of your record is lost. This is the way back:',
    changedRegister: 'Register again with the new number, with the same name and document number as before.',
    changedTold:
      'You will be told that this identity is already on record. That is a good sign: your organization, member number and history are all there.',
    changedContact:
      'Online appeals are not open yet. For now, contact your branch or the organization above it with your name and new number; they will help to verify you.',
    changedStill:
      'The old number still receives messages? Then simply reset the password; there is no need to register again.',
    changedStart: 'Register with the new number',
  },
})
