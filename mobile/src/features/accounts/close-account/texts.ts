import { textsOf } from '../../../shared/text/i18n.ts'

export const useCloseAccountTexts = textsOf('closeAccount', {
  'zh-CN': {
    title: '注销账号',
    intro: '注销的是登录账号，不是团籍。注销后：',
    effectLogIn: '手机号和密码立即失效，所有设备退出登录；',
    effectPhone: '手机号释放，可以重新注册；',
    effectRecord: '团组织中的档案（姓名、证件、组织、团员编号、经历）按规定保留，不会删除；',
    effectBack: '以后想恢复，需要通过身份申诉找回。',
    other: '只是换了手机号，或者资料不是您本人的？不需要注销：',
    changePhone: '更换手机号',
    unbind: '解绑手机',
    password: '登录密码',
    passwordMissing: '请输入登录密码',
    close: '注销账号',
    ask: '确定注销账号？',
    askText: '手机号和密码立即失效，所有设备退出登录。恢复只能通过身份申诉。',
    yes: '确定注销',
    forgotten: '忘记密码',
    appeal: '申诉',
  },
  en: {
    title: 'Close the account',
    intro: 'This closes the account you log in with, not your membership. When it is closed:',
    effectLogIn: 'Phone and password are void at once, and all devices are logged out.',
    effectPhone: 'The phone is free and can be registered anew.',
    effectRecord:
      'The league’s record of you (name, document, organization, member number, history) is kept as the rules ask; it is not deleted.',
    effectBack: 'Getting it back later takes an identity appeal.',
    other: 'You only have a new number, or the record is not yours? Then do not close the account:',
    changePhone: 'Change phone number',
    unbind: 'Unbind the phone',
    password: 'Password',
    passwordMissing: 'Please enter your password',
    close: 'Close the account',
    ask: 'Close the account?',
    askText:
      'Phone and password are void at once, and all devices are logged out. Only an identity appeal gets it back.',
    yes: 'Close it',
    forgotten: 'Forgotten password',
    appeal: 'Appeal',
  },
})
