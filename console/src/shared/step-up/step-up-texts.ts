import { defineTexts } from '../texts/texts.ts'

export const stepUpTexts = defineTexts(
  'step-up',
  {
    title: '再次确认身份',
    text: '这一步影响较大，请输入当前账号 {userName} 的登录密码。5 分钟内不再重复询问。',
    password: '登录密码',
    wrong: '密码不正确，请重新输入',
    confirm: '确认',
    cancel: '取消',
  },
  {
    title: 'Confirm that it is you',
    text: 'This step has far-reaching effects. Enter the password of {userName}; it is not asked for again within 5 minutes.',
    password: 'Password',
    wrong: 'The password is wrong. Please try again.',
    confirm: 'Confirm',
    cancel: 'Cancel',
  },
)
