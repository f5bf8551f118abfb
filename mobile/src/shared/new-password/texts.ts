import { textsOf } from '../text/i18n.ts'

export const useNewPasswordTexts = textsOf('newPassword', {
  'zh-CN': {
    newPassword: '新密码',
    setPassword: '设置密码',
    again: '再次输入新密码',
    differs: '两次输入的密码不一致',
    rule: '至少 {minimum} 位，不含手机号和姓名，不用常见或泄露过的密码',
    checking: '正在检查密码强度',
    notChecked: '暂时无法检查密码强度，提交后由服务器检查',
    weak: '弱',
    fair: '中',
    strong: '强',
    strength: '密码强度：{strength}',
  },
  en: {
    newPassword: 'New password',
    setPassword: 'Password',
    again: 'New password again',
    differs: 'The two passwords differ',
    rule: 'At least {minimum} characters, without your phone or name, not a common or leaked password',
    checking: 'Checking the strength',
    notChecked: 'The strength cannot be checked now; the server checks it when you send',
    weak: 'weak',
    fair: 'fair',
    strong: 'strong',
    strength: 'Password strength: {strength}',
  },
})
