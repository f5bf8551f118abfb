import { defineTexts } from '../texts/texts.ts'

export const smsCodeTexts = defineTexts(
  'sms-code',
  {
    label: '验证码',
    get: '获取验证码',
    again: '{seconds} 秒后可重发',
    sent: '如信息无误，验证码已发送，{minutes} 分钟内有效',
    working: '正在进行安全校验…',
    sixDigits: '验证码为 6 位数字',
  },
  {
    label: 'SMS code',
    get: 'Get code',
    again: 'Again in {seconds} s',
    sent: 'If the entries are right, a code is on its way; it is valid for {minutes} minutes',
    working: 'Running a safety check…',
    sixDigits: 'The code has 6 digits',
  },
)
