import { textsOf } from '../text/i18n.ts'

export const useFormTexts = textsOf('form', {
  'zh-CN': {
    phone: '手机号',
    phonePlaceholder: '11 位中国大陆手机号',
    show: '显示',
    hide: '隐藏',
    code: '短信验证码',
    codePlaceholder: '6 位数字',
    getCode: '获取验证码',
    getCodeIn: '{seconds} 秒后重发',
    codeSent: '如果手机号无误，验证码将发送到 {phone}，{minutes} 分钟内有效',
    codeSentOwn: '验证码已发送到账号绑定的手机，{minutes} 分钟内有效',
    codeOf: '{press}：{label}',
    solving: '正在进行安全校验…',
    demoMessages: '演示环境：查看短信',
  },
  en: {
    phone: 'Phone number',
    phonePlaceholder: '11-digit mainland mobile number',
    show: 'Show',
    hide: 'Hide',
    code: 'SMS code',
    codePlaceholder: '6 digits',
    getCode: 'Get code',
    getCodeIn: 'Again in {seconds} s',
    codeSent: 'If the number is right, a code goes to {phone}. It is valid for {minutes} minutes.',
    codeSentOwn: 'A code was sent to the phone of this account. It is valid for {minutes} minutes.',
    codeOf: '{press}: {label}',
    solving: 'Completing a safety check…',
    demoMessages: 'Demo: read the text message',
  },
})
