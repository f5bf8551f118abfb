import { textsOf } from '../../../shared/text/i18n.ts'

export const usePhoneChangedTexts = textsOf('phoneChanged', {
  'zh-CN': {
    title: '手机号换了',
    intro: '忘了密码，原来的手机号也不用了？您的记录不会丢失，按下面的步骤找回：',
    register: '用新手机号重新注册，填写与原来相同的姓名和证件号码。',
    told: '系统会提示“身份信息已存在”。这说明您的记录还在：组织、团员编号和经历都保留着。',
    appeal:
      '点击“我要申诉”，上传证件照片。1 至 3 个工作日内审核，结果用短信通知；通过后用新手机号和申诉时设置的密码登录。',
    straight: '已经知道身份信息被注册了？可以不注册，直接申诉。',
    still: '原手机号还能收短信？直接用“忘记密码”重置即可，不需要重新注册。',
    start: '用新手机号注册',
    toAppeal: '我要申诉',
    follow: '查询申诉进度',
    forgotten: '忘记密码',
  },
  en: {
    title: 'My phone number changed',
    intro:
      'Forgot the password, and no longer have the old number? Nothing of your record is lost. This is the way back:',
    register: 'Register again with the new number, with the same name and document number as before.',
    told: 'You will be told that this identity is already on record. That is a good sign: your organization, member number and history are all there.',
    appeal:
      'Press “File an appeal” and add photos of your document. It is decided within 1 to 3 working days and you are told by text message; then log in with the new number and the password set in the appeal.',
    straight: 'You know already that your identity is on record? Then appeal at once, without registering.',
    still:
      'The old number still receives messages? Then simply reset the password; there is no need to register again.',
    start: 'Register with the new number',
    toAppeal: 'File an appeal',
    follow: 'Follow an appeal',
    forgotten: 'Forgotten password',
  },
})
