/**
 * Every kind of message, with its parameters in the order of the sentence registered at the carrier
 * (Tencent numbers them, Aliyun names them). A new kind of message starts here.
 */
export const SMS_TEMPLATES = {
  smsCode: ['code', 'minutes'],
  passwordChanged: ['time'],
  joinApplicationApproved: ['organization', 'number'],
  joinApplicationReturned: ['organization', 'reason'],
  organizationRegistered: ['organization', 'userName'],
} as const

export type SmsTemplateId = keyof typeof SMS_TEMPLATES
